package org.hedgerow.backtest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.backtest.coverage.Christoffersen;
import org.hedgerow.backtest.coverage.Exceptions;
import org.hedgerow.backtest.coverage.Kupiec;
import org.hedgerow.backtest.coverage.LikelihoodRatio;
import org.hedgerow.backtest.coverage.ShortfallCheck;
import org.hedgerow.backtest.coverage.TrafficLight;

/**
 * One model's forecasts of one side, level and horizon against what happened.
 *
 * @param fixings from a forecast to what it is of; forecasts do not overlap
 * @param noRisk forecasts that no loss is to be feared, and {@code exceptionsOfNoRisk} those of them that were followed by
 *     one
 * @param meanValueAtRisk as a share of the amount's worth
 * @param independence absent where there is no exception before the last forecast, so that nothing follows one
 * @param conditional number and independence together; absent where independence is, as half of it would be missing
 * @param shortfall of the forecasts that had an expected shortfall above 0; absent where none had
 * @param zones of the traffic light, of each 250 forecasts in turn; what is left over at the end is in none
 * @param plusFactor what supervisors would add to the multiplier of capital for the last 250 forecasts; they say it of 99 %
 *     alone
 * @param byYear forecasts and exceptions by the year of the forecast
 */
public record Coverage(
        int fixings,
        Side side,
        double level,
        int forecasts,
        int exceptions,
        int noRisk,
        int exceptionsOfNoRisk,
        double meanValueAtRisk,
        LikelihoodRatio number,
        Optional<LikelihoodRatio> independence,
        Optional<LikelihoodRatio> conditional,
        Optional<ShortfallCheck.Result> shortfall,
        Map<TrafficLight.Zone, Integer> zones,
        Optional<Double> plusFactor,
        SortedMap<Integer, Year> byYear) {
    private static final int ZONE_FORECASTS = 250;

    public Coverage {
        zones = Collections.unmodifiableMap(new EnumMap<>(zones));
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    /**
     * Of the forecasts made in a year.
     *
     * @param forecasts made in it
     * @param exceptions losses beyond the forecast value at risk
     */
    public record Year(int forecasts, int exceptions) {
        Year plus(boolean exception) {
            return new Year(forecasts + 1, exceptions + (exception ? 1 : 0));
        }
    }

    /** Forecasts that the test of the shortfall leaves out, since theirs was not positive. */
    public int withoutShortfall() {
        return shortfall.map(ShortfallCheck.Result::without).orElse(forecasts);
    }

    /** How many exceptions were forecast. */
    public double expected() {
        return forecasts * (1 - level);
    }

    /** Of at least one prediction, all of them with the bound asked for at the same place. */
    static Coverage of(List<Prediction> predictions, int place, Optional<ShortfallCheck.Result> shortfall) {
        Prediction first = predictions.get(0);
        Prediction.Bound asked = first.bounds().get(place);
        boolean[] beyond = new boolean[predictions.size()];
        SortedMap<Integer, Year> years = new TreeMap<>();
        int noRisk = 0;
        int ofNoRisk = 0;
        double sum = 0;
        for (int day = 0; day < beyond.length; day++) {
            Prediction prediction = predictions.get(day);
            Prediction.Bound bound = prediction.bounds().get(place);
            boolean exception = prediction.isException(bound);
            beyond[day] = exception;
            sum += bound.valueAtRisk();
            if (bound.valueAtRisk() <= 0) {
                noRisk++;
                ofNoRisk += exception ? 1 : 0;
            }
            int year = prediction.made().getYear();
            years.put(year, years.getOrDefault(year, new Year(0, 0)).plus(exception));
        }
        Exceptions exceptions = Exceptions.of(beyond);
        double probability = 1 - asked.level();
        boolean followed = beyond.length > 1 && exceptions.count(0, beyond.length - 1) > 0;
        return new Coverage(
                first.fixings(),
                asked.side(),
                asked.level(),
                beyond.length,
                exceptions.count(),
                noRisk,
                ofNoRisk,
                sum / beyond.length,
                new Kupiec(beyond.length, probability).test(exceptions.count()),
                followed ? Optional.of(Christoffersen.independence(exceptions)) : Optional.empty(),
                followed ? Optional.of(Christoffersen.conditionalCoverage(exceptions, probability)) : Optional.empty(),
                shortfall,
                zones(exceptions, probability),
                plusFactor(exceptions, probability),
                years);
    }

    private static Map<TrafficLight.Zone, Integer> zones(Exceptions exceptions, double probability) {
        TrafficLight light = new TrafficLight(ZONE_FORECASTS, probability);
        Map<TrafficLight.Zone, Integer> zones = new EnumMap<>(TrafficLight.Zone.class);
        for (int from = 0; from + ZONE_FORECASTS <= exceptions.forecasts(); from += ZONE_FORECASTS) {
            zones.merge(light.zone(exceptions.count(from, from + ZONE_FORECASTS)), 1, Integer::sum);
        }
        return zones;
    }

    private static Optional<Double> plusFactor(Exceptions exceptions, double probability) {
        int last = exceptions.forecasts();
        return last < ZONE_FORECASTS
                ? Optional.empty()
                : new TrafficLight(ZONE_FORECASTS, probability)
                        .plusFactor(exceptions.count(last - ZONE_FORECASTS, last));
    }
}
