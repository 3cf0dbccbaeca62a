package org.hedgerow.speed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/** How time grows with size: the slope of its logarithm on that of the size, over 1, 4 and 16 times. */
final class Slopes {
    /** The most that is allowed: 1 is in proportion. */
    static final double MOST = 1.05;

    private static final List<Integer> FACTORS = List.of(1, 4, 16);

    /** What grows, all else as it is. */
    enum Of {
        PATHS(factor -> usual(1, 1, 1, factor)),
        DATES(factor -> usual(1, factor, 1, 1)),
        CURRENCIES(factor -> usual(factor, 1, 1, 1)),
        STRATEGIES(factor -> usual(1, 1, factor, 1));

        @SuppressWarnings("ImmutableEnumChecker") // a function without a state
        private final IntFunction<SizedBank> sized;

        Of(IntFunction<SizedBank> sized) {
            this.sized = sized;
        }

        private static SizedBank usual(int currencies, int weeks, int strategies, int paths) {
            SizedBank usual = SizedBank.USUAL;
            return new SizedBank(
                    currencies * usual.currencies(),
                    weeks * usual.weeks(),
                    strategies * usual.strategies(),
                    paths * usual.paths());
        }

        List<SizedBank> banks() {
            return FACTORS.stream().map(sized::apply).toList();
        }

        private int size(SizedBank bank) {
            return switch (this) {
                case PATHS -> bank.paths();
                case DATES -> bank.weeks();
                case CURRENCIES -> bank.currencies();
                case STRATEGIES -> bank.strategies();
            };
        }
    }

    private Slopes() {}

    /** From the scenario to its decision, on one thread, by the processor time of that thread. */
    static ResultLine line(Of what, Interleaved.Settings settings) {
        List<SizedBank> banks = what.banks();
        List<IntConsumer> works = banks.stream()
                .<IntConsumer>map(bank -> {
                    Scenario scenario = bank.scenario();
                    return round -> scenario.run(new Settings(bank.paths(), round + 1, 1), Progress.SILENT);
                })
                .toList();
        Interleaved runs = Interleaved.run(works, settings);
        double[] slopes = IntStream.range(0, settings.repetitions())
                .mapToDouble(repetition -> slope(runs, repetition))
                .toArray();
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("of", what.name().toLowerCase(Locale.ROOT));
        parameters.put(
                "sizes",
                banks.stream().map(bank -> Integer.toString(what.size(bank))).collect(Collectors.joining("/")));
        Spread slope = Spread.of(slopes);
        Map<String, String> more = new LinkedHashMap<>();
        for (int place = 0; place < banks.size(); place++) {
            more.put(
                    "processor ms at " + FACTORS.get(place) + " times",
                    ResultFile.digits(runs.threadTime(place).median()));
        }
        more.put("slope of the last step", ResultFile.range(lastStep(runs, settings.repetitions())));
        more.put("at most " + MOST, slope.median() <= MOST ? "yes" : "NO");
        return ResultLine.of("slope", parameters, slope, "log/log", more);
    }

    static double slope(Interleaved runs, int repetition) {
        SimpleRegression line = new SimpleRegression();
        for (int place = 0; place < FACTORS.size(); place++) {
            line.addData(Math.log(FACTORS.get(place)), Math.log(runs.threadSeconds(place, repetition)));
        }
        return line.getSlope();
    }

    /** From 4 to 16 times alone, where what is the same for all sizes hides less. */
    private static Spread lastStep(Interleaved runs, int repetitions) {
        return Spread.of(IntStream.range(0, repetitions)
                .mapToDouble(repetition ->
                        Math.log(runs.threadSeconds(2, repetition) / runs.threadSeconds(1, repetition)) / Math.log(4))
                .toArray());
    }
}
