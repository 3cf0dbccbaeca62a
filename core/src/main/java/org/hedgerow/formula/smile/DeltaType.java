package org.hedgerow.formula.smile;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.Normal;
import org.hedgerow.math.numeric.Roots;

/**
 * What the market of a pair calls the delta of an option: the hedge in the spot or in the forward, and with or without
 * the premium, which counts where it is paid in the base currency. Deltas are units of base currency per unit of
 * notional, negative for puts. Reiswich and Wystup, FX volatility smile construction (2010).
 */
public enum DeltaType {
    /** The hedge in the spot. */
    SPOT(false, true),
    /** The hedge in the forward. */
    FORWARD(false, false),
    /** The hedge in the spot less the premium. */
    PREMIUM_ADJUSTED_SPOT(true, true),
    /** The hedge in the forward less the premium. */
    PREMIUM_ADJUSTED_FORWARD(true, false);

    /** Strikes are solved to this share of themselves. */
    private static final double ACCURACY = 1e-15;

    private static final double FARTHEST = 500; // log of the widest strike over the forward that is searched

    private final boolean premiumAdjusted;
    private final boolean inSpot;

    DeltaType(boolean premiumAdjusted, boolean inSpot) {
        this.premiumAdjusted = premiumAdjusted;
        this.inSpot = inSpot;
    }

    /** Whether the premium, paid in the base currency, is taken off the delta. */
    public boolean premiumAdjusted() {
        return premiumAdjusted;
    }

    /**
     * The delta of an option.
     *
     * @param deviation of the log of the rate at expiry, {@code volatility sqrt(years)}
     * @param baseDiscount of the base currency to expiry, which spot deltas carry
     */
    public double delta(OptionSide side, double forward, double strike, double deviation, double baseDiscount) {
        Checks.positive(forward, "forward");
        Checks.positive(strike, "strike");
        Checks.positive(deviation, "deviation");
        double log = StrictMath.log(strike / forward);
        return side.sign() * scale(baseDiscount) * size(side, log, deviation);
    }

    /**
     * The strike of a delta. A premium-adjusted call delta belongs to two strikes, or to none: of two, the higher one is
     * meant, on whose side the delta falls to zero.
     */
    public double strike(OptionSide side, double delta, double forward, double deviation, double baseDiscount) {
        Checks.positive(forward, "forward");
        Checks.positive(deviation, "deviation");
        Checks.that(side.sign() * delta > 0, "delta", "must be positive for a call and negative for a put");
        double size = Math.abs(delta) / scale(baseDiscount);
        if (!premiumAdjusted) {
            return forward * StrictMath.exp(plainLog(side, size, deviation));
        }
        double log = side == OptionSide.PUT ? adjustedPutLog(size, deviation) : adjustedCallLog(size, deviation);
        return forward * StrictMath.exp(log);
    }

    private double scale(double baseDiscount) {
        return inSpot ? Checks.positive(baseDiscount, "baseDiscount") : 1;
    }

    /** Of the forward delta; {@code log} is that of strike over forward. */
    private double size(OptionSide side, double log, double deviation) {
        if (premiumAdjusted) {
            return StrictMath.exp(log) * Normal.cdf(-side.sign() * (log / deviation + deviation / 2));
        }
        return Normal.cdf(side.sign() * (deviation / 2 - log / deviation));
    }

    private static double plainLog(OptionSide side, double size, double deviation) {
        Checks.that(size < 1, "delta", "must be smaller than that of the forward itself");
        return deviation * (deviation / 2 - side.sign() * Normal.quantile(size));
    }

    /** Rises with the strike without bound. */
    private double adjustedPutLog(double size, double deviation) {
        double low = -deviation;
        while (size(OptionSide.PUT, low, deviation) > size) {
            low *= 2;
        }
        double high = deviation;
        while (size(OptionSide.PUT, high, deviation) < size && high < FARTHEST) {
            high *= 2;
        }
        return Roots.bracketed(log -> size(OptionSide.PUT, log, deviation) - size, low, high, ACCURACY);
    }

    /** Between the strike of the largest delta and that of the same delta without premium, which lies beyond. */
    private double adjustedCallLog(double size, double deviation) {
        double largestAt = largestCallAt(deviation);
        double largest = size(OptionSide.CALL, largestAt, deviation);
        Checks.that(
                size <= largest,
                "delta",
                "must be at most that of any call with the premium taken off, a share " + largest
                        + " of the forward's");
        double beyond = Math.max(largestAt, plainLog(OptionSide.CALL, size, deviation)) + deviation;
        return Roots.bracketed(log -> size(OptionSide.CALL, log, deviation) - size, largestAt, beyond, ACCURACY);
    }

    /**
     * Where {@code deviation cdf(lower) = density(lower)}, lower being Black's {@code d2}: the slope in the strike is 0.
     * As density over cdf is above {@code -lower}, it is above {@code -deviation} too.
     */
    private static double largestCallAt(double deviation) {
        double high = 40; // the bell is as good as 0
        double lower = Roots.bracketed(d -> deviation * Normal.cdf(d) - Normal.density(d), -deviation, high, ACCURACY);
        return -deviation * (lower + deviation / 2);
    }
}
