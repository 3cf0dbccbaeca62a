package org.hedgerow.scenarios.command.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedgerow.backtest.Coverage;
import org.hedgerow.backtest.ModelCoverage;
import org.hedgerow.backtest.Side;
import org.hedgerow.backtest.coverage.LikelihoodRatio;
import org.hedgerow.backtest.coverage.ShortfallCheck;
import org.hedgerow.backtest.coverage.TrafficLight.Zone;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.text.Heading;
import org.hedgerow.scenarios.report.wording.Numbers;

/** A backtest as text: what was walked through, by which models, and one table for each horizon and side. */
final class BacktestReport {
    private static final int WIDTH = 140;
    private static final double LEAST = 0.0001;

    private final Backtest backtest;

    private BacktestReport(Backtest backtest) {
        this.backtest = backtest;
    }

    /** Lines that end in a line feed. */
    static String of(Backtest backtest) {
        BacktestReport report = new BacktestReport(backtest);
        StringBuilder text = new StringBuilder(report.heading());
        text.append(report.models());
        for (int horizon : backtest.question().horizons()) {
            for (Side side : Side.values()) {
                text.append(report.coverage(horizon, side));
            }
        }
        return text.append(report.byYear())
                .append(DecisionTables.of(backtest, WIDTH))
                .toString();
    }

    private String heading() {
        WalkedHistory rates = backtest.rates();
        String left = rates.weekends() + " rows of weekends and " + rates.holidays()
                + " of holidays that repeat the rates before are left out"
                + (rates.unquoted() == 0
                        ? ""
                        : ", and " + rates.unquoted() + " weekdays on which only one currency of the cross is quoted");
        List<Integer> still = rates.stillYears(backtest.first());
        String years = still.isEmpty()
                ? "none: the rate moved in every year"
                : still.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + ": the rate had one value all the year. A model that looks back on nothing else, or did so when it was"
                        + " last fitted, fears no loss: any move against it in the same month is an exception.";
        return Heading.line(
                        "backtest",
                        backtest.pair() + " of " + backtest.options().file(),
                        WIDTH)
                + Heading.line(
                        "fixings",
                        Numbers.fixed(rates.fixings().size(), 0) + ", "
                                + rates.fixings().first() + " to "
                                + rates.fixings().last() + "; " + left,
                        WIDTH)
                + Heading.line("first forecast", backtest.first().toString(), WIDTH)
                + Heading.line(
                        "forecasts",
                        Numbers.fixed(backtest.question().paths(), 0) + " paths each (historical: its stretches), seed "
                                + backtest.question().seed()
                                + "; fitted on the past alone, parameters on the first fixing of each month; a model that finds"
                                + " the rate still in all that it looks back on then forecasts no loss until the next month's,"
                                + " even if the rate moves before; the mean is the rate of the day, of managed, historical and"
                                + " bootstrap their own",
                        WIDTH)
                + Heading.line("one value", years, WIDTH)
                + Heading.line(
                        "p-values",
                        "probability of a result as far from the forecasts if those are right, of decisions of a mean as far from"
                                + " 0 if it is 0; " + backtest.tests()
                                + " in all below, of which one in twenty is under 0.05 by accident alone; many are of the"
                                + " same losses",
                        WIDTH);
    }

    private String models() {
        List<ModelCoverage> all = backtest.coverages();
        Table table = new Table(
                words("model", 12, all, ModelCoverage::name),
                List.of(
                        words("what it is", 70, all, ModelCoverage::words),
                        numbers("fits", all, model -> String.valueOf(model.fits())),
                        numbers("refused", all, model -> String.valueOf(model.refused())),
                        numbers("days\nwithout", all, model -> String.valueOf(model.without()))));
        StringBuilder text = new StringBuilder("\nMODELS\n\n").append(table.text(WIDTH));
        for (ModelCoverage model : all) {
            model.refusal()
                    .ifPresent(reason -> text.append(Paragraph.hanging(
                            "  " + model.name() + ": ",
                            "last refusal: " + reason + (model.without() > 0 ? "" : "; the last parameters stayed"),
                            WIDTH)));
        }
        return text.toString();
    }

    /** The {@code model} is named in the first of its rows alone, {@code of} in all. */
    private record Row(String model, String of, Coverage coverage) {}

    private String coverage(int horizon, Side side) {
        List<Row> rows = new ArrayList<>();
        for (ModelCoverage model : backtest.coverages()) {
            String name = model.name();
            for (Coverage coverage : model.coverages()) {
                if (coverage.fixings() == horizon && coverage.side() == side) {
                    rows.add(new Row(name, model.name(), coverage));
                    name = "";
                }
            }
        }
        String who = side == Side.LONG ? "LONG: LOSES WHEN " : "SHORT: LOSES WHEN ";
        String title = who + backtest.question().currency() + (side == Side.LONG ? " FALLS" : " RISES") + ", " + horizon
                + (horizon == 1 ? " DAY AHEAD" : " DAYS AHEAD, NOT OVERLAPPING");
        if (rows.isEmpty()) {
            return "\n" + title + "\n\nNo model forecast anything.\n";
        }
        return "\n" + title + "\n\n" + table(rows).text(WIDTH) + withoutShortfall(rows);
    }

    /** What the test of the shortfall does not see. */
    private static String withoutShortfall(List<Row> rows) {
        String models = rows.stream()
                .filter(row -> row.coverage().withoutShortfall() > 0)
                .map(row -> row.of() + " " + Numbers.exactPercent(row.coverage().level()) + ": "
                        + Numbers.fixed(row.coverage().withoutShortfall(), 0) + " of "
                        + Numbers.fixed(row.coverage().forecasts(), 0))
                .collect(Collectors.joining("; "));
        return models.isEmpty()
                ? ""
                : Paragraph.hanging(
                        "  ",
                        "p shortfall leaves out forecasts whose expected shortfall is not positive, with the losses that"
                                + " followed them: " + models,
                        WIDTH);
    }

    private static Table table(List<Row> rows) {
        return new Table(
                words("model", 12, rows, Row::model),
                List.of(
                        of("level", rows, coverage -> Numbers.exactPercent(coverage.level())),
                        of("fore-\ncasts", rows, coverage -> Numbers.fixed(coverage.forecasts(), 0)),
                        of("excep-\ntions", rows, coverage -> Numbers.fixed(coverage.exceptions(), 0)),
                        of("ex-\npected", rows, coverage -> Numbers.fixed(coverage.expected(), 1)),
                        of("no loss\nfeared", rows, coverage -> Numbers.fixed(coverage.noRisk(), 0)),
                        of("and\nlost", rows, coverage -> Numbers.fixed(coverage.exceptionsOfNoRisk(), 0)),
                        of("mean\nVaR %", rows, coverage -> Numbers.percent(coverage.meanValueAtRisk(), 3)),
                        of("p number\n(Kupiec)", rows, coverage -> text(coverage.number())),
                        of("p indepen-\ndence", rows, coverage -> text(coverage.independence())),
                        of("p both", rows, coverage -> text(coverage.conditional())),
                        of("p short-\nfall", rows, coverage -> probability(coverage.shortfall())),
                        of("green/yellow/red\nof 250 each", rows, BacktestReport::zones),
                        of("plus\nfactor", rows, BacktestReport::plusFactor)));
    }

    private static String text(Optional<LikelihoodRatio> ratio) {
        return ratio.map(BacktestReport::text).orElse(Cell.NOTHING.value());
    }

    private static String text(LikelihoodRatio ratio) {
        return text(ratio.pValue());
    }

    private static String probability(Optional<ShortfallCheck.Result> result) {
        return result.map(some -> text(some.pValue())).orElse(Cell.NOTHING.value());
    }

    private static String text(double pValue) {
        return pValue < LEAST ? "< 0.0001" : Numbers.fixed(pValue, 4);
    }

    private static String plusFactor(Coverage coverage) {
        return coverage.plusFactor().map(factor -> Numbers.fixed(factor, 2)).orElse(Cell.NOTHING.value());
    }

    private static String zones(Coverage coverage) {
        return coverage.zones().getOrDefault(Zone.GREEN, 0) + "/"
                + coverage.zones().getOrDefault(Zone.YELLOW, 0) + "/"
                + coverage.zones().getOrDefault(Zone.RED, 0);
    }

    /** Exceptions of the first horizon and level, a column for each model. */
    private String byYear() {
        int horizon = backtest.question().horizons().get(0);
        double level = backtest.question().levels().get(0);
        SortedMap<Integer, WalkedHistory.Year> years = backtest.rates().years(backtest.first());
        List<Integer> rows = List.copyOf(years.keySet());
        List<Column> columns = new ArrayList<>(List.of(
                numbers("fixings", rows, year -> String.valueOf(years.get(year).fixings())),
                numbers("moves", rows, year -> String.valueOf(years.get(year).moves()))));
        for (ModelCoverage model : backtest.coverages()) {
            columns.add(numbers(
                    model.name(),
                    rows,
                    year -> exceptions(model, Side.LONG, horizon, level, year) + " + "
                            + exceptions(model, Side.SHORT, horizon, level, year)));
        }
        return "\nEXCEPTIONS BY YEAR, " + Numbers.exactPercent(level) + ", " + horizon
                + (horizon == 1 ? " DAY" : " DAYS") + " AHEAD: LONG + SHORT\n\n"
                + new Table(words("year", 4, rows, String::valueOf), columns).text(WIDTH);
    }

    private static String exceptions(ModelCoverage model, Side side, int horizon, double level, int year) {
        return model.coverages().stream()
                .filter(coverage -> coverage.side() == side
                        && coverage.fixings() == horizon
                        && Double.compare(coverage.level(), level) == 0)
                .flatMap(coverage -> Stream.ofNullable(coverage.byYear().get(year)))
                .findFirst()
                .map(counts -> String.valueOf(counts.exceptions()))
                .orElse(Cell.NOTHING.value());
    }

    private static <T> Column words(String title, int width, List<T> rows, Function<T, String> text) {
        return Column.ofWords(title, width, rows.stream().map(text).toList());
    }

    private static <T> Column numbers(String title, List<T> rows, Function<T, String> text) {
        return Column.ofNumbers(title, rows.stream().map(text).map(Cell::of).toList());
    }

    private static Column of(String title, List<Row> rows, Function<Coverage, String> text) {
        return numbers(title, rows, row -> text.apply(row.coverage()));
    }
}
