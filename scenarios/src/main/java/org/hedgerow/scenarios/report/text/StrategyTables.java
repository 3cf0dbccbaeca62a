package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.CashNeed;
import org.hedgerow.ledger.Cost;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.measure.ReserveRisk;
import org.hedgerow.risk.measure.TailRisk;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** The strategies, a row each: what they are worth, what they cost, what risk they leave. */
final class StrategyTables {
    private static final int NAME_WIDTH = 30;

    private final List<Appraisal> appraisals;
    private final Amounts amounts;
    private final Column names;

    StrategyTables(List<Appraisal> appraisals, Amounts amounts) {
        this.appraisals = appraisals;
        this.amounts = amounts;
        this.names = Column.ofWords(
                "strategy",
                NAME_WIDTH,
                appraisals.stream()
                        .map(appraisal -> Printable.line(appraisal.name()))
                        .toList());
    }

    Column names() {
        return names;
    }

    Table risk(String level) {
        List<Column> columns = new ArrayList<>(List.of(
                estimates("mean outcome", appraisal -> appraisal.outcome().mean()),
                estimates("standard deviation", appraisal -> appraisal.outcome().standardDeviation()),
                estimates(
                        "unexpected loss\nat " + level,
                        appraisal -> appraisal.outcome().unexpectedLoss())));
        if (appraisals.get(0).outcome().lossBeyondReserve().isPresent()) {
            columns.add(numbers("loss beyond reserve\nprobability, %", StrategyTables::beyondReserve));
            columns.add(numbers("95 % interval\nof it, %", StrategyTables::reserveInterval));
        }
        return new Table(names, columns);
    }

    /** Two columns for each level. */
    Table tails() {
        List<Column> columns = new ArrayList<>();
        List<TailRisk> levels = appraisals.get(0).outcome().tails();
        for (int place = 0; place < levels.size(); place++) {
            int tail = place;
            String level = Numbers.exactPercent(levels.get(tail).alpha());
            columns.add(
                    estimates("VaR " + level, appraisal -> tail(appraisal, tail).valueAtRisk()));
            columns.add(
                    estimates("ES " + level, appraisal -> tail(appraisal, tail).expectedShortfall()));
        }
        return new Table(names, columns);
    }

    /** Whether any strategy has deals of its own. */
    boolean needCash() {
        return appraisals.stream().anyMatch(appraisal -> appraisal.cashNeed().isPresent());
    }

    Table cashNeeds() {
        return new Table(
                names,
                List.of(
                        cash("mean", CashNeed::mean),
                        cash("not exceeded\nat 95 %", CashNeed::at95),
                        cash("not exceeded\nat 99 %", CashNeed::at99)));
    }

    private Column cash(String title, Function<CashNeed, Estimate> estimate) {
        return numbers(
                title,
                appraisal ->
                        appraisal.cashNeed().map(estimate).map(amounts::cell).orElse(Cell.NOTHING));
    }

    /** Of all paths, and of the tail at each level. */
    Table effectivePaths() {
        List<Column> columns = new ArrayList<>();
        columns.add(numbers(
                "all",
                appraisal -> Cell.of(count(appraisal.outcome().effectivePaths().orElse((double)
                        appraisal.outcome().paths())))));
        List<TailRisk> levels = appraisals.get(0).outcome().tails();
        for (int place = 0; place < levels.size(); place++) {
            int tail = place;
            String level = Numbers.exactPercent(levels.get(tail).alpha());
            columns.add(numbers(
                    "beyond " + level,
                    appraisal -> Cell.of(count(tail(appraisal, tail).tail().count()))));
        }
        return new Table(names, columns);
    }

    private static String count(double paths) {
        return Numbers.fixed(paths, 1);
    }

    /** Without the components that no strategy has. */
    Table components() {
        List<Column> columns = new ArrayList<>();
        for (Cost cost : Cost.values()) {
            if (occurs(cost)) {
                String title = cost.name().toLowerCase(Locale.ROOT).replace("bid_offer", "bid/offer");
                columns.add(estimates(title, appraisal -> appraisal.components().get(cost)));
            }
        }
        return new Table(names, columns);
    }

    private boolean occurs(Cost cost) {
        return appraisals.stream()
                .map(appraisal -> appraisal.components().get(cost))
                .anyMatch(mean -> mean.value() != 0 || mean.standardError() != 0);
    }

    private static Cell beyondReserve(Appraisal appraisal) {
        return appraisal
                .outcome()
                .lossBeyondReserve()
                .map(ReserveRisk::probability)
                .map(share -> new Cell(Numbers.percent(share.value(), 3), Numbers.percent(share.standardError(), 3)))
                .orElse(Cell.NOTHING);
    }

    private static Cell reserveInterval(Appraisal appraisal) {
        return appraisal
                .outcome()
                .lossBeyondReserve()
                .map(ReserveRisk::interval)
                .map(share -> Cell.of(Numbers.percent(share.low(), 3) + " to " + Numbers.percent(share.high(), 3)))
                .orElse(Cell.NOTHING);
    }

    private static TailRisk tail(Appraisal appraisal, int place) {
        return appraisal.outcome().tails().get(place);
    }

    private Column estimates(String title, Function<Appraisal, Estimate> estimate) {
        return numbers(title, appraisal -> amounts.cell(estimate.apply(appraisal)));
    }

    private Column numbers(String title, Function<Appraisal, Cell> cell) {
        return Column.ofNumbers(title, appraisals.stream().map(cell).toList());
    }
}
