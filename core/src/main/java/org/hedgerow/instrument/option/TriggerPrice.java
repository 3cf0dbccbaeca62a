package org.hedgerow.instrument.option;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.barrier.Barrier;
import org.hedgerow.formula.barrier.BarrierType;
import org.hedgerow.formula.barrier.Corridor;
import org.hedgerow.formula.barrier.DiscreteBarrier;
import org.hedgerow.formula.barrier.DiscreteCorridor;
import org.hedgerow.formula.barrier.DoubleBarrier;
import org.hedgerow.formula.barrier.LognormalSpot;
import org.hedgerow.formula.barrier.SingleBarrier;
import org.hedgerow.formula.barrier.Touch;
import org.hedgerow.formula.barrier.VannaVolgaBarrier;
import org.hedgerow.formula.smile.VannaVolga;

/**
 * Today's value of what triggers knock out: at the volatility at the money in closed form, exactly by recursion where
 * they are watched on dates, and what the smile adds by vanna-volga with the weight of survival. Knock-ins are the rest.
 */
final class TriggerPrice {
    /** What is knocked out, watched all the time, in a flat smile. */
    private interface Flat {
        double value(double low, double high, LognormalSpot market);
    }

    private static final Flat CASH = (low, high, market) -> isDouble(low, high)
            ? DoubleBarrier.noTouch(new Corridor(low, high), market)
            : Touch.cashAtExpiry(single(low, high), market);

    private final Quotes quotes;
    private final Trigger trigger;
    private final LognormalSpot market;
    private final List<LocalDate> dates; // empty where it is watched all the time
    private final boolean reached;
    private final double low; // of levels watched all the time that are as often reached
    private final double high;

    TriggerPrice(Quotes quotes, Trigger trigger) {
        this.quotes = quotes;
        this.trigger = trigger;
        this.market = quotes.lognormal();
        boolean always = trigger.watchedOn().isEmpty();
        this.dates = always ? List.of() : List.copyOf(trigger.looks(quotes.market(), quotes.expiry()));
        double between =
                dates.isEmpty() ? 0 : DiscreteBarrier.CORRECTION * market.deviation() / Math.sqrt(dates.size());
        this.low = trigger.lowest() * StrictMath.exp(-between);
        this.high = trigger.highest() * StrictMath.exp(between);
        this.reached = always && !(market.spot() > low && market.spot() < high);
    }

    /** A call or put with the triggers. */
    double option(OptionSide side, double strike) {
        double plain = Black.value(side, quotes.forward(), strike, quotes.deviation(strike), quotes.discount());
        Flat flat = (lowest, highest, at) -> isDouble(lowest, highest)
                ? DoubleBarrier.knockOut(side, strike, new Corridor(lowest, highest), at)
                : SingleBarrier.option(side, strike, single(lowest, highest), 0, at);
        double out = 0;
        if (isNeverWatched()) {
            out = plain;
        } else if (!reached) {
            double exact = dates.isEmpty() || isCertain()
                    ? flat.value(low, high, market)
                    : market.discount() * onDates().option(side, strike);
            double smile = isFlat() ? 0 : smile(flat, dearer(side, strike, plain));
            out = Math.max(0, Math.min(plain, exact + smile));
        }
        return trigger.isOut() ? out : plain - out;
    }

    /** One unit of home currency paid at expiry if no level was reached. */
    double noTouch() {
        if (isNeverWatched()) {
            return market.discount();
        }
        if (reached) {
            return 0;
        }
        double exact = dates.isEmpty() || isCertain()
                ? CASH.value(low, high, market)
                : market.discount() * onDates().survival();
        return Math.max(0, Math.min(market.discount(), exact + (isFlat() ? 0 : smile(CASH, 0))));
    }

    /** One unit of home currency paid when the one level, watched all the time, is first reached. */
    double atHit() {
        if (reached) {
            return 1;
        }
        Barrier level = single(low, high).opposite();
        double exact = Touch.cashAtHit(level, market);
        double smile = isFlat() ? 0 : smile((lowest, highest, at) -> Touch.cashAtHit(level, at), 0);
        return Math.max(0, Math.min(1, exact + smile));
    }

    private double smile(Flat flat, double dearer) {
        double survival = CASH.value(low, high, market) / market.discount();
        VannaVolga smile = quotes.vannaVolga();
        return survival * (VannaVolgaBarrier.smileCost(smile, market, at -> flat.value(low, high, at)) + dearer);
    }

    /** What the market pays for the vanilla option above its vanna-volga price. */
    private double dearer(OptionSide side, double strike, double plain) {
        return plain - market.discount() * quotes.vannaVolga().price(side, strike);
    }

    private boolean isNeverWatched() {
        return trigger.watchedOn().isPresent() && dates.isEmpty();
    }

    private boolean isCertain() {
        return market.deviation() <= Double.MIN_NORMAL;
    }

    private boolean isFlat() {
        if (isCertain()) {
            return true;
        }
        VannaVolga smile = quotes.vannaVolga();
        double deviation = market.deviation();
        return smile.low().deviation() == deviation && smile.high().deviation() == deviation;
    }

    private DiscreteCorridor onDates() {
        double deviation = market.deviation();
        return new DiscreteCorridor(
                market.spot(),
                trigger.lowest(),
                trigger.highest(),
                quotes.forwards(dates),
                quotes.variances(dates, deviation),
                market.forward(),
                deviation * deviation);
    }

    private static boolean isDouble(double low, double high) {
        return low > 0 && high < Double.POSITIVE_INFINITY;
    }

    /** The knock-out with one of two levels. */
    static Barrier single(double low, double high) {
        return low > 0 ? new Barrier(BarrierType.DOWN_OUT, low) : new Barrier(BarrierType.UP_OUT, high);
    }
}
