package org.hedgerow.limit;

import org.hedgerow.money.Currency;

/** Sums of what is long and of what is short, home currency, each not negative; metals among them, and by themselves. */
final class Sides {
    private double longs;
    private double shorts;
    private double longMetals;
    private double shortMetals;
    private double metals;

    /** Adds the net position in a currency. */
    void add(Currency currency, double net) {
        longs += Math.max(net, 0);
        shorts += Math.max(-net, 0);
        if (currency.isMetal()) {
            longMetals += Math.max(net, 0);
            shortMetals += Math.max(-net, 0);
            metals += Math.abs(net);
        }
    }

    double longs() {
        return longs;
    }

    double shorts() {
        return shorts;
    }

    /** Without metals. */
    double longCurrencies() {
        return longs - longMetals;
    }

    /** Without metals. */
    double shortCurrencies() {
        return shorts - shortMetals;
    }

    /** All metals by absolute value. */
    double metals() {
        return metals;
    }
}
