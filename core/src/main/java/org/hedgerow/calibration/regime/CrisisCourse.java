package org.hedgerow.calibration.regime;

/**
 * What followed a devaluation, as places in a series: the first jump up to {@code jump}, the crisis up to {@code peak},
 * the settling down to the lowest rate of the half year after that, then a float up to {@code end}, from which on the
 * rate is held. A stretch that did not happen has the same place at both ends.
 *
 * @param before the last fixing of the old level
 * @param peak the highest rate of the quarter after the jump, or of a later half year for as long as that is much higher
 * @param held whether the rate was seen to be held, before the next event or the end of the series
 */
record CrisisCourse(int before, int jump, int peak, int settled, int end, boolean held) {
    private static final int QUARTER = 60; // fixings
    private static final int HALF_YEAR = 125; // fixings
    private static final double MUCH_HIGHER = 0.05;
    /** Lowest to highest rate of half a year, relative; a float that varies by 5 % a year has three times that. */
    private static final double HELD_WITHIN = 0.02;

    /**
     * Of an event at a place in a series, from 1 on.
     *
     * @param limit the place of the next event, or the size of the series: this one does not go so far
     */
    static CrisisCourse of(double[] rates, int first, double logMove, int limit) {
        int jump = jump(rates, first, logMove, Math.min(limit, first + QUARTER));
        int peak = highest(rates, jump, Math.min(limit, jump + QUARTER), 1);
        int later = highest(rates, peak, Math.min(limit, peak + HALF_YEAR), 1);
        while (rates[later] > rates[peak] * (1 + MUCH_HIGHER)) {
            peak = later;
            later = highest(rates, peak, Math.min(limit, peak + HALF_YEAR), 1);
        }
        int settled = highest(rates, peak, Math.min(limit, peak + HALF_YEAR), -1);
        int end = held(rates, settled, limit);
        return new CrisisCourse(first - 1, jump, peak, settled, end, end + HALF_YEAR <= limit);
    }

    /** Where an event of a certain size has come about; its first fixing where that size is not in the series. */
    private static int jump(double[] rates, int first, double logMove, int limit) {
        double level = rates[first - 1] * StrictMath.exp(logMove) * (1 - 1e-9);
        for (int date = first; date < limit; date++) {
            if (rates[date] >= level) {
                return date;
            }
        }
        return first;
    }

    /** The place of the highest, or with the sign -1 the lowest, the first of them if there are several. */
    private static int highest(double[] rates, int from, int limit, int sign) {
        int highest = from;
        for (int date = from; date < limit; date++) {
            highest = sign * rates[date] > sign * rates[highest] ? date : highest;
        }
        return highest;
    }

    /** The first place from which on half a year, or what there is of one, stays within narrow bounds. */
    private static int held(double[] rates, int from, int limit) {
        for (int start = from; start < limit; start++) {
            double lowest = rates[start];
            double highest = rates[start];
            for (int date = start; date < Math.min(limit, start + HALF_YEAR); date++) {
                lowest = Math.min(lowest, rates[date]);
                highest = Math.max(highest, rates[date]);
            }
            if (highest <= lowest * (1 + HELD_WITHIN)) {
                return start;
            }
        }
        return limit - 1;
    }

    /** Whether the rate floated for more than a quarter. */
    boolean floated() {
        return end - settled > QUARTER;
    }
}
