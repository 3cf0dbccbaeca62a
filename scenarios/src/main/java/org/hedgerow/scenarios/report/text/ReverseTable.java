package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;
import org.hedgerow.stress.reverse.LossOdds;
import org.hedgerow.stress.reverse.ReverseReport;

/** The smallest moves by which strategies lose so much. */
final class ReverseTable {
    private static final int NAME_WIDTH = 30;
    private static final int ODDS_DECIMALS = 3;
    private static final Cell NONE = Cell.of("none");

    private final ReverseReport report;
    private final Amounts amounts;

    ReverseTable(ReverseReport report, Amounts amounts) {
        this.report = report;
        this.amounts = amounts;
    }

    String title(String unit) {
        return "SMALLEST MOVES THAT LOSE " + amounts.text(report.loss()) + " " + unit
                + report.asked()
                        .share()
                        .map(share -> ", " + Numbers.exactPercent(share) + " OF CAPITAL")
                        .orElse("");
    }

    String legend(String home) {
        return "% change of " + home
                + " per unit, at once on the first date after today, then all stays. Alone: the others as"
                + " today. Together: the likeliest of all joint moves by the main model's law on the horizon; distance: how many"
                + " standard deviations of that law it is away (Mahalanobis), with the error of "
                + Numbers.fixed(report.paths(), 0) + " paths. None: no rate up to " + Numbers.exact(report.mostTimes())
                + " times dearer or cheaper does it. Odds: the share of the model's own paths that lose so much, whatever their"
                + " course; where none does, the 95 % bound. They, not the distance, say how likely the loss is where the law is"
                + " not log-normal.";
    }

    Table table() {
        List<ReverseReport.OfStrategy> strategies = report.strategies();
        List<Currency> currencies = List.copyOf(strategies.get(0).alone().keySet());
        List<Column> columns = new ArrayList<>();
        for (Currency currency : currencies) {
            columns.add(column(currency + "\nalone", some -> some.alone()
                    .get(currency)
                    .map(alone -> percent(alone.move()))
                    .orElse(NONE)));
        }
        if (currencies.size() > 1) {
            for (Currency currency : currencies) {
                columns.add(column(currency + "\ntogether", some -> some.joint()
                        .map(joint -> percent(joint.moves().get(currency)))
                        .orElse(NONE)));
            }
        }
        columns.add(column("distance", some -> distance(some.joint())));
        columns.add(column("odds by the\nmodel, %", some -> odds(some.odds())));
        return new Table(
                Column.ofWords(
                        "strategy",
                        NAME_WIDTH,
                        strategies.stream()
                                .map(some -> Printable.line(some.name()))
                                .toList()),
                columns);
    }

    private static Cell distance(Optional<ReverseReport.Joint> joint) {
        return joint.map(ReverseReport.Joint::distance).map(ReverseTable::cell).orElse(NONE);
    }

    private static Cell cell(Estimate distance) {
        return new Cell(Numbers.fixed(distance.value(), 2), Numbers.fixed(distance.standardError(), 2));
    }

    private static Cell odds(LossOdds odds) {
        return odds.share().value() == 0
                ? Cell.of("below " + Numbers.percent(odds.interval().high(), ODDS_DECIMALS))
                : new Cell(
                        Numbers.percent(odds.share().value(), ODDS_DECIMALS),
                        Numbers.percent(odds.share().standardError(), ODDS_DECIMALS));
    }

    private static Cell percent(double move) {
        return Cell.of(Numbers.percent(move, 2));
    }

    private Column column(String title, Function<ReverseReport.OfStrategy, Cell> cell) {
        return Column.ofNumbers(title, report.strategies().stream().map(cell).toList());
    }
}
