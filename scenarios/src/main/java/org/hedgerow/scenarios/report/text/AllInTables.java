package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.CashNeed;
import org.hedgerow.decision.appraisal.NetBenefit;
import org.hedgerow.decision.appraisal.PriceOfRisk;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.watch.LimitOnPaths;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Conventions;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** What decides, of every strategy: what it is worth and may be taken for, then what it costs and what that buys. */
final class AllInTables {
    private static final int UNIT_DECIMALS = 4;
    private final Decision decision;
    private final List<Appraisal> appraisals;
    private final Column names;
    private final Amounts amounts;
    private final Conventions conventions;
    private final boolean atForwardDrift; // the scenario's own drift, so that there is nothing beside it
    private final boolean chargesHorizon; // the unexpected loss by it, which the table has

    AllInTables(ScenarioResult result, Column names, Amounts amounts, Conventions conventions) {
        this.decision = result.decision();
        this.appraisals = decision.appraisals();
        this.names = names;
        this.amounts = amounts;
        this.conventions = conventions;
        this.atForwardDrift = result.scenario().model().hasForwardDrift();
        this.chargesHorizon = conventions.chargesUnexpectedLoss()
                && result.scenario().charge().onProfile().isEmpty();
    }

    /** A sentence for each strategy that beats others, to follow a legend. */
    String dominated() {
        StringBuilder text = new StringBuilder();
        for (String better : new TreeSet<>(decision.dominated().values())) {
            String worse = decision.dominated().entrySet().stream()
                    .filter(each -> each.getValue().equals(better))
                    .map(each -> "'" + Printable.line(each.getKey()) + "'")
                    .collect(Collectors.joining(", "));
            text.append(" Dominated by '")
                    .append(Printable.line(better))
                    .append("': ")
                    .append(worse)
                    .append('.');
        }
        return text.isEmpty()
                ? ""
                : " Dominated: another costs no more and leaves no more risk"
                        + (chargesHorizon ? "" : " of the kind charged")
                        + ", one of them surely less."
                        + text;
    }

    /** The net benefit, what is lacking to that of the strategy to take, and what speaks against taking it. */
    Table worth() {
        List<Column> columns = new ArrayList<>(List.of(
                estimates("net benefit", appraisal -> appraisal.netBenefit().estimate()),
                numbers(
                        "95 % interval",
                        appraisal -> interval(appraisal.netBenefit().interval()))));
        if (!atForwardDrift) {
            columns.add(estimates(
                    "net benefit at\nforward drift",
                    appraisal -> appraisal.netBenefitAtForwardDrift().estimate()));
        }
        decision.recommendation().strategy().map(decision::place).ifPresent(best -> {
            columns.add(estimates("against the\none to take", appraisal -> against(appraisal, best)
                    .estimate()));
            columns.add(numbers(
                    "95 % interval",
                    appraisal -> interval(against(appraisal, best).interval())));
        });
        columns.add(words("verdict", 12, appraisal -> appraisal.verdict().words()));
        columns.add(words("allowed", 16, this::allowed));
        return new Table(names, columns);
    }

    private NetBenefit against(Appraisal appraisal, int best) {
        return decision.differences().benefit(decision.place(appraisal.name()), best);
    }

    private Cell interval(Interval interval) {
        return Cell.of(amounts.text(interval.low()) + " to " + amounts.text(interval.high()));
    }

    private String allowed(Appraisal appraisal) {
        String broken = Stream.concat(
                        appraisal.broken().stream().map(LimitCheck::label),
                        appraisal.overAppetite().stream().map(LimitOnPaths::label))
                .distinct()
                .map(Printable::line)
                .collect(Collectors.joining(", "));
        return (broken.isEmpty() ? "yes" : "NO: " + broken)
                + (appraisal.whatIf() ? ", what-if" : "")
                + (decision.dominating(appraisal.name()).isPresent() ? ", dominated" : "");
    }

    /** What it costs, what risk it leaves, and the price of that. */
    Table costs() {
        String level = Numbers.exactPercent(conventions.alpha());
        List<Column> columns = new ArrayList<>(List.of(
                estimates("expected\ncost", Appraisal::expectedCost),
                estimates("= frictions", Appraisal::frictions),
                estimates("+ drift\ncost", Appraisal::driftCost),
                estimates(
                        "risk left:\nunexp. loss " + level,
                        appraisal -> appraisal.outcome().unexpectedLoss()),
                numbers("cost per unit of\nrisk removed", AllInTables::perUnit),
                numbers(priceOfRiskTitle(), AllInTables::priceOfRisk)));
        if (!chargesHorizon) {
            columns.add(estimates("cost of\nrisk left", Appraisal::riskCost));
        }
        if (appraisals.stream().anyMatch(appraisal -> appraisal.cashNeed().isPresent())) {
            columns.add(numbers(
                    "cash need\nat 95 %",
                    appraisal -> appraisal
                            .cashNeed()
                            .map(CashNeed::at95)
                            .map(amounts::cell)
                            .orElse(Cell.NOTHING)));
        }
        return new Table(names, columns);
    }

    private String priceOfRiskTitle() {
        return conventions.chargesUnexpectedLoss() ? "k*, % a year\nhedge above" : "k* on unexpected\nloss, % a year";
    }

    private static Cell perUnit(Appraisal appraisal) {
        return share(appraisal.riskRemoved().costPerUnit(), 1, UNIT_DECIMALS).orElse(Cell.NOTHING);
    }

    private static Cell priceOfRisk(Appraisal appraisal) {
        PriceOfRisk price = appraisal.priceOfRisk();
        return share(price.threshold(), 100, 2).orElse(Cell.of(price.kind().words()));
    }

    private static Optional<Cell> share(Optional<Estimate> estimate, double scale, int decimals) {
        return estimate.map(some -> new Cell(
                Numbers.fixed(scale * some.value(), decimals), Numbers.fixed(scale * some.standardError(), decimals)));
    }

    private Column estimates(String title, Function<Appraisal, Estimate> estimate) {
        return numbers(title, appraisal -> amounts.cell(estimate.apply(appraisal)));
    }

    private Column numbers(String title, Function<Appraisal, Cell> cell) {
        return Column.ofNumbers(title, appraisals.stream().map(cell).toList());
    }

    private Column words(String title, int width, Function<Appraisal, String> text) {
        return Column.ofWords(title, width, appraisals.stream().map(text).toList());
    }
}
