package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ImpliedOdds;
import org.hedgerow.money.Currency;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.ModelOdds;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** How often the rates that are held are devalued, by the model and by the forward. */
final class OddsTable {
    private static final int DECIMALS = 3;
    private static final int MODEL_WIDTH = 24;

    private OddsTable() {}

    /** Empty where no rate of the net position is held. */
    static Optional<Table> of(ScenarioResult result) {
        List<ModelOdds> rows = ModelOdds.of(result);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Currency home = result.scenario().market().home();
        List<Column> columns = new ArrayList<>();
        if (result.comparison().isPresent()) {
            columns.add(Column.ofWords(
                    "model",
                    MODEL_WIDTH,
                    rows.stream()
                            .map(row -> Printable.line(row.model().orElse("")))
                            .toList()));
        }
        columns.add(column("by the model,\na year of calm", rows, odds -> number(odds.realWorld())));
        columns.add(column("95 % interval of\nthe events counted", rows, odds -> interval(odds.stated())));
        columns.add(column("by the forward,\na year of calm", rows, OddsTable::implied));
        columns.add(column("the model's own\nmean on the horizon", rows, odds -> number(odds.ownMean())));
        columns.add(column("forward to\nthe horizon", rows, odds -> number(odds.forward())));
        return Optional.of(new Table(
                Column.ofWords(
                        "rate",
                        30,
                        rows.stream()
                                .map(row -> row.currency().in(home).toString())
                                .toList()),
                columns));
    }

    /** A sentence on the rates whose events allow the odds of the forward too; it begins with a space. */
    static String doubt(ScenarioResult result) {
        List<String> rates = ModelOdds.of(result).stream()
                .filter(row -> row.odds().eventsAllowForward())
                .map(row -> row.currency().in(result.scenario().market().home())
                        + row.model()
                                .map(name -> " by '" + Printable.line(name) + "'")
                                .orElse(""))
                .toList();
        return rates.isEmpty()
                ? ""
                : " Within the interval of the events lie the odds of the forward of " + String.join(", ", rates)
                        + ": these events do not tell which of the two is higher.";
    }

    private static Column column(String title, List<ModelOdds> rows, Function<ImpliedOdds, String> text) {
        return Column.ofNumbers(
                title,
                rows.stream().map(ModelOdds::odds).map(text).map(Cell::of).toList());
    }

    private static String number(double value) {
        return Numbers.fixed(value, DECIMALS);
    }

    private static String implied(ImpliedOdds odds) {
        return odds.riskNeutral().isPresent() ? number(odds.riskNeutral().getAsDouble()) : "none gives it";
    }

    private static String interval(DevaluationOdds odds) {
        return odds.low()
                .map(low -> number(low) + " to " + number(odds.high().orElseThrow()))
                .orElse(Cell.NOTHING.value());
    }
}
