package org.hedgerow.backtest.coverage;

import org.hedgerow.check.Checks;

/** On which of the forecasts, in the order of time, the loss was beyond the value at risk. */
public final class Exceptions {
    private final boolean[] beyond;

    private Exceptions(boolean[] beyond) {
        this.beyond = beyond;
    }

    /** Of forecasts in their order: true where the loss was beyond what was forecast. One at least. */
    public static Exceptions of(boolean... beyond) {
        Checks.that(beyond.length > 0, "exceptions", "must be of one forecast at least");
        return new Exceptions(beyond.clone());
    }

    /** The number of forecasts. */
    public int forecasts() {
        return beyond.length;
    }

    /** The number of exceptions. */
    public int count() {
        return count(0, beyond.length);
    }

    /** The number of exceptions from one forecast up to, but without, another. */
    public int count(int from, int to) {
        int count = 0;
        for (int place = from; place < to; place++) {
            count += beyond[place] ? 1 : 0;
        }
        return count;
    }

    /** How often such a day followed such a day. */
    int transitions(boolean before, boolean now) {
        int count = 0;
        for (int place = 1; place < beyond.length; place++) {
            count += beyond[place - 1] == before && beyond[place] == now ? 1 : 0;
        }
        return count;
    }
}
