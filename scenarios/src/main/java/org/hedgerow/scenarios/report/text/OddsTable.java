package org.hedgerow.scenarios.report.text;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ImpliedOdds;
import org.hedgerow.money.Currency;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Numbers;

/** How often the rates that are held are devalued, by the model and by the forward. */
final class OddsTable {
    private static final int DECIMALS = 3;

    private OddsTable() {}

    /** Empty where no rate of the net position is held. */
    static Optional<Table> of(ScenarioResult result) {
        Scenario scenario = result.scenario();
        TreeMap<Currency, ImpliedOdds> odds = new TreeMap<>();
        for (Currency currency : result.net().keySet()) {
            ImpliedOdds.of(scenario.model(), currency, scenario.market(), scenario.horizon())
                    .ifPresent(found -> odds.put(currency, found));
        }
        if (odds.isEmpty()) {
            return Optional.empty();
        }
        List<ImpliedOdds> rows = List.copyOf(odds.values());
        return Optional.of(new Table(
                Column.ofWords(
                        "rate",
                        30,
                        odds.keySet().stream()
                                .map(currency ->
                                        currency.in(scenario.market().home()).toString())
                                .toList()),
                List.of(
                        column("by the model,\na year of calm", rows, row -> number(row.realWorld())),
                        column("95 % interval of\nthe events counted", rows, row -> interval(row.stated())),
                        column("by the forward,\na year of calm", rows, OddsTable::implied),
                        column("the model's own\nmean on the horizon", rows, row -> number(row.ownMean())),
                        column("forward to\nthe horizon", rows, row -> number(row.forward())))));
    }

    private static Column column(String title, List<ImpliedOdds> rows, Function<ImpliedOdds, String> text) {
        return Column.ofNumbers(title, rows.stream().map(text).map(Cell::of).toList());
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
