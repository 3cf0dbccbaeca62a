package org.hedgerow.scenarios.report.json.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hedgerow.outlook.fan.Course;
import org.hedgerow.outlook.fan.DevaluedShare;
import org.hedgerow.outlook.fan.Fan;
import org.hedgerow.outlook.fan.Fans;
import org.hedgerow.outlook.fan.RateOn;
import org.hedgerow.risk.shape.OutcomeQuantile;
import org.hedgerow.scenario.Picture;
import org.hedgerow.scenario.ScenarioResult;

/**
 * Where all simulated rates may go: home currency per unit.
 *
 * @param paths over how many
 * @param ofRun whether these are the first paths of the run; otherwise drawn beside it by the same model
 * @param levels of the quantiles
 * @param dates of all lists by date: today, on which all is known, and dates to come
 */
public record FansEntry(int paths, boolean ofRun, List<Double> levels, List<LocalDate> dates, List<FanEntry> rates) {
    public static Optional<FansEntry> of(ScenarioResult result) {
        return result.picture().map(Picture::fans).map(FansEntry::of);
    }

    private static FansEntry of(Fans fans) {
        List<LocalDate> dates = new ArrayList<>(List.of(fans.today()));
        fans.rates().stream().findFirst().ifPresent(any -> any.dates().forEach(on -> dates.add(on.date())));
        return new FansEntry(
                fans.paths(),
                fans.ofRun(),
                Fans.LEVELS,
                dates,
                fans.rates().stream().map(FanEntry::of).toList());
    }

    /**
     * One rate.
     *
     * @param forward today's for each date
     * @param quantiles one for each level
     * @param devalued absent where the rate is not managed
     * @param courses the rate on single paths
     */
    record FanEntry(
            String currency,
            List<Double> forward,
            List<Double> mean,
            List<Double> meanErrors,
            List<QuantileEntry> quantiles,
            Optional<DevaluedEntry> devalued,
            List<Course> courses) {
        static FanEntry of(Fan fan) {
            double spot = fan.spot();
            return new FanEntry(
                    fan.currency().code(),
                    byDate(fan, spot, RateOn::forward),
                    byDate(fan, spot, on -> on.mean().value()),
                    byDate(fan, 0, on -> on.mean().standardError()),
                    IntStream.range(0, Fans.LEVELS.size())
                            .mapToObj(place -> QuantileEntry.of(fan, place))
                            .toList(),
                    DevaluedEntry.of(fan),
                    fan.courses());
        }
    }

    /** A quantile by date, with its 95 % interval. */
    record QuantileEntry(double level, List<Double> value, List<Double> low, List<Double> high) {
        static QuantileEntry of(Fan fan, int place) {
            return new QuantileEntry(
                    Fans.LEVELS.get(place),
                    byDate(fan, fan.spot(), on -> quantile(on, place).estimate().value()),
                    byDate(fan, fan.spot(), on -> quantile(on, place).interval().low()),
                    byDate(fan, fan.spot(), on -> quantile(on, place).interval().high()));
        }

        private static OutcomeQuantile quantile(RateOn on, int place) {
            return on.quantiles().get(place);
        }
    }

    /** Probability by date of having been devalued by then, with its 95 % interval. */
    record DevaluedEntry(List<Double> value, List<Double> standardError, List<Double> low, List<Double> high) {
        static Optional<DevaluedEntry> of(Fan fan) {
            return fan.dates().stream().allMatch(on -> on.devalued().isPresent())
                    ? Optional.of(new DevaluedEntry(
                            share(fan, share -> share.estimate().value()),
                            share(fan, share -> share.estimate().standardError()),
                            share(fan, share -> share.interval().low()),
                            share(fan, share -> share.interval().high())))
                    : Optional.empty();
        }

        private static List<Double> share(Fan fan, ToDoubleFunction<DevaluedShare> number) {
            return byDate(fan, 0, on -> number.applyAsDouble(on.devalued().orElseThrow()));
        }
    }

    private static List<Double> byDate(Fan fan, double today, ToDoubleFunction<RateOn> number) {
        List<Double> numbers = new ArrayList<>(List.of(today));
        fan.dates().forEach(on -> numbers.add(number.applyAsDouble(on)));
        return numbers;
    }
}
