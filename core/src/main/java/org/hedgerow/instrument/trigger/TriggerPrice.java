package org.hedgerow.instrument.trigger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.barrier.Barrier;
import org.hedgerow.formula.barrier.BarrierType;
import org.hedgerow.formula.barrier.Corridor;
import org.hedgerow.formula.barrier.DiscreteBarrier;
import org.hedgerow.formula.barrier.DoubleBarrier;
import org.hedgerow.formula.barrier.LognormalSpot;
import org.hedgerow.formula.barrier.SingleBarrier;
import org.hedgerow.formula.barrier.Touch;
import org.hedgerow.formula.barrier.VannaVolgaBarrier;
import org.hedgerow.formula.smile.VannaVolga;
import org.hedgerow.instrument.option.Quotes;

/**
 * The value of what triggers knock out: at the volatility at the money in closed form, with what {@link TriggerTiming}
 * makes up for, and what the smile adds by vanna-volga with the weight of survival. Knock-ins are the rest.
 */
final class TriggerPrice {
    /** What is knocked out, watched all the time, in a flat smile. */
    private interface Flat {
        double value(double low, double high, LognormalSpot market);
    }

    private static final Flat CASH = (low, high, market) -> isDouble(low, high)
            ? DoubleBarrier.noTouch(new Corridor(low, high), market)
            : Touch.cashAtExpiry(single(low, high), market);

    private static final Flat AT_HIT =
            (low, high, market) -> Touch.cashAtHit(single(low, high).opposite(), market);

    private static final Flat AT_END = (low, high, market) -> market.discount() - CASH.value(low, high, market);

    private final Quotes quotes;
    private final Trigger trigger;
    private final LognormalSpot market;
    private final List<LocalDate> dates; // empty where it is watched all the time
    private final Optional<VannaVolga> smile; // where there is one
    private final boolean reached;
    private final double low; // of levels watched all the time that are as often reached
    private final double high;

    TriggerPrice(Quotes quotes, Trigger trigger) {
        this.quotes = quotes;
        this.trigger = trigger;
        this.market = quotes.lognormal();
        this.smile = smile(quotes, market.deviation());
        boolean always = trigger.watchedOn().isEmpty();
        this.dates = always
                ? List.of()
                : trigger.looks(quotes.market(), quotes.expiry()).stream()
                        .filter(quotes.from()::isBefore)
                        .toList();
        double between =
                dates.isEmpty() ? 0 : DiscreteBarrier.CORRECTION * market.deviation() / Math.sqrt(dates.size());
        this.low = trigger.lowest() * StrictMath.exp(-between);
        this.high = trigger.highest() * StrictMath.exp(between);
        this.reached = always && !(market.spot() > low && market.spot() < high);
    }

    /** A call or put with the triggers. */
    double option(OptionSide side, double strike) {
        double timing = isOpen() ? optionTiming(side, strike, market.spot())[0] : 0;
        double out = knockOut(side, strike, timing);
        return trigger.isOut() ? out : vanilla(side, strike) - out;
    }

    /** One unit of home currency paid at expiry if no level was reached. */
    double noTouch() {
        return noTouch(isOpen() ? noTouchTiming(market.spot())[0] : 0);
    }

    /** One unit of home currency paid when a level is first reached. */
    double atHit() {
        return atHit(isOpen() ? atHitTiming(market.spot())[0] : 0);
    }

    double[] optionTiming(OptionSide side, double strike, double... spots) {
        return timing().option(side, strike, at -> flat(side, strike).value(low, high, at), spots);
    }

    double[] noTouchTiming(double... spots) {
        return timing().noTouch(at -> CASH.value(low, high, at), spots);
    }

    double[] atHitTiming(double... spots) {
        return hasClosedHit() ? timing().atHit(spots) : timing().atHitBeside(at -> AT_END.value(low, high, at), spots);
    }

    private TriggerTiming timing() {
        return new TriggerTiming(quotes, trigger, dates);
    }

    /** The discounted value of what is knocked out, with what timing makes of it. */
    double knockOut(OptionSide side, double strike, double timing) {
        if (isNeverWatched()) {
            return vanilla(side, strike);
        }
        if (reached) {
            return 0;
        }
        Flat flat = flat(side, strike);
        double plain = vanilla(side, strike);
        double exact = flat.value(low, high, market) + market.discount() * timing;
        return Math.max(0, Math.min(plain, exact + smile(flat, dearer(side, strike, plain))));
    }

    double noTouch(double timing) {
        if (isNeverWatched()) {
            return market.discount();
        }
        if (reached) {
            return 0;
        }
        double exact = CASH.value(low, high, market) + market.discount() * timing;
        return Math.max(0, Math.min(market.discount(), exact + smile(CASH, 0)));
    }

    double atHit(double timing) {
        if (isNeverWatched() || reached) {
            return reached ? 1 : 0;
        }
        return Math.max(0, Math.min(1, flatAtHit() + timing + smile(hasClosedHit() ? AT_HIT : AT_END, 0)));
    }

    /** Discounted, in closed form, at the volatility at the money. */
    double flatOption(OptionSide side, double strike) {
        return flat(side, strike).value(low, high, market);
    }

    double flatNoTouch() {
        return CASH.value(low, high, market);
    }

    double flatAtHit() {
        return (hasClosedHit() ? AT_HIT : AT_END).value(low, high, market);
    }

    /** Whether what is paid on touch has a closed form; otherwise that of what is paid for it at expiry stands in. */
    boolean hasClosedHit() {
        return dates.isEmpty() && !isDouble(low, high);
    }

    /** The levels as the closed forms take them. */
    double low() {
        return low;
    }

    double high() {
        return high;
    }

    boolean isNeverWatched() {
        return trigger.watchedOn().isPresent() && dates.isEmpty();
    }

    private boolean isOpen() {
        return !reached && !isNeverWatched();
    }

    private double vanilla(OptionSide side, double strike) {
        return Black.value(side, quotes.forward(), strike, quotes.deviation(strike), quotes.discount());
    }

    private static Flat flat(OptionSide side, double strike) {
        return (lowest, highest, at) -> isDouble(lowest, highest)
                ? DoubleBarrier.knockOut(side, strike, new Corridor(lowest, highest), at)
                : SingleBarrier.option(side, strike, single(lowest, highest), 0, at);
    }

    private double smile(Flat flat, double dearer) {
        if (smile.isEmpty()) {
            return 0;
        }
        double survival = CASH.value(low, high, market) / market.discount();
        double cost = VannaVolgaBarrier.smileCost(smile.get(), market, at -> flat.value(low, high, at));
        return survival * (cost + dearer);
    }

    /** What the market pays for the vanilla option above its vanna-volga price. */
    private double dearer(OptionSide side, double strike, double plain) {
        return smile.map(quoted -> plain - market.discount() * quoted.price(side, strike))
                .orElse(0.0);
    }

    private static Optional<VannaVolga> smile(Quotes quotes, double deviation) {
        return deviation <= Double.MIN_NORMAL
                ? Optional.empty()
                : Optional.of(quotes.vannaVolga())
                        .filter(quoted -> quoted.low().deviation() != deviation
                                || quoted.high().deviation() != deviation);
    }

    static boolean isDouble(double low, double high) {
        return low > 0 && high < Double.POSITIVE_INFINITY;
    }

    /** The knock-out with one of two levels. */
    static Barrier single(double low, double high) {
        return low > 0 ? new Barrier(BarrierType.DOWN_OUT, low) : new Barrier(BarrierType.UP_OUT, high);
    }
}
