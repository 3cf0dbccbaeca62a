package org.hedgerow.formula.barrier;

import java.util.function.ToDoubleFunction;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.smile.SmileNode;
import org.hedgerow.formula.smile.VannaVolga;

/**
 * Barrier options off the smile: the price at the volatility at the money, and what the smile adds to three vanilla
 * options whose vega, vanna and volga at that volatility are those of the knock-out, times the probability that it
 * survives. A knock-in is the vanilla option less the knock-out.
 *
 * <p>Castagna and Mercurio, The vanna-volga method for implied volatilities (2007); the weight by survival is that of
 * Wystup, FX options and structured products (2006), 3.1. This is the variant of QuantLib's engine: the knock-out moves
 * with the market's own price of the vanilla option and stays between nothing and that, and sensitivities are taken
 * forward from the deviation at the money, by a thousandth of it, which moves prices by up to a basis point.
 */
public final class VannaVolgaBarrier {
    private static final double SPOT_BUMP = 1e-4; // a share
    private static final double DEVIATION_BUMP = 1e-3; // a share

    private final ToDoubleFunction<LognormalSpot> flat;
    private final LognormalSpot market;

    private VannaVolgaBarrier(ToDoubleFunction<LognormalSpot> flat, LognormalSpot market) {
        this.flat = flat;
        this.market = market;
    }

    /**
     * What the smile adds to three vanilla options whose vega, vanna and volga are those of a contract, in quote
     * currency; before its weight by survival.
     *
     * @param market whose deviation is that of the smile at the money
     * @param flat the contract's value where there is no smile
     */
    public static double smileCost(VannaVolga smile, LognormalSpot market, ToDoubleFunction<LognormalSpot> flat) {
        return new VannaVolgaBarrier(flat, market).smileCost(smile);
    }

    /**
     * A call or put without rebate, in quote currency per unit of base.
     *
     * @param smile in deviations to expiry
     * @param strikeDeviation of the vanilla option of this strike as the market has it
     * @param market whose deviation is that of the smile at the money
     */
    public static double option(
            OptionSide side,
            double strike,
            Barrier barrier,
            VannaVolga smile,
            double strikeDeviation,
            LognormalSpot market) {
        Checks.positive(strike, "strike");
        Checks.that(
                market.deviation() == smile.atTheMoney().deviation(),
                "market.deviation",
                "must be that at the money, but is " + market.deviation());
        double vanilla = Black.value(side, market.forward(), strike, strikeDeviation, market.discount());
        if (barrier.reachedBy(market.spot())) {
            return barrier.type().out() ? 0 : vanilla;
        }
        Barrier out = barrier.type().out() ? barrier : barrier.opposite();
        ToDoubleFunction<LognormalSpot> knockOut = at -> SingleBarrier.option(side, strike, out, 0, at);
        double dearer = vanilla - market.discount() * smile.price(side, strike);
        double survival = Touch.cashAtExpiry(out, market) / market.discount();
        double price = knockOut.applyAsDouble(market) + survival * (smileCost(smile, market, knockOut) + dearer);
        double bounded = Math.max(0, Math.min(vanilla, price));
        return barrier.type().out() ? bounded : vanilla - bounded;
    }

    /** Of the three options: weights in vega solve {@code sum w = V, sum w d2 = B, sum w d2^2 = C}. */
    private double smileCost(VannaVolga smile) {
        double deviation = market.deviation();
        double bump = DEVIATION_BUMP * deviation;
        double here = price(0, 0);
        double vega = (price(0, bump) - here) / bump;
        double volga = (price(0, 2 * bump) - 2 * price(0, bump) + here) / (bump * bump);
        double vannaBySpot = (deltaBySpot(bump) - deltaBySpot(0)) / bump;
        double first = -deviation * vannaBySpot;
        double second = deviation * (volga - first);
        double low = lower(smile.low());
        double middle = lower(smile.atTheMoney());
        double high = lower(smile.high());
        double atLow = (second - (middle + high) * first + middle * high * vega) / ((low - middle) * (low - high));
        double atHigh = (second - (low + middle) * first + low * middle * vega) / ((high - low) * (high - middle));
        return atLow * costPerVega(smile.low()) + atHigh * costPerVega(smile.high());
    }

    private double deltaBySpot(double deviationBump) {
        return (price(SPOT_BUMP, deviationBump) - price(-SPOT_BUMP, deviationBump)) / (2 * SPOT_BUMP);
    }

    private double costPerVega(SmileNode node) {
        double deviation = market.deviation();
        double forward = market.forward();
        double dearer = Black.value(OptionSide.CALL, forward, node.strike(), node.deviation(), 1)
                - Black.value(OptionSide.CALL, forward, node.strike(), deviation, 1);
        return dearer / Black.vega(forward, node.strike(), deviation, 1);
    }

    /** {@code d2} of the literature in the flat smile. */
    private double lower(SmileNode node) {
        double deviation = market.deviation();
        return StrictMath.log(market.forward() / node.strike()) / deviation - deviation / 2;
    }

    private double price(double spotBump, double deviationBump) {
        LognormalSpot bumped =
                market.withSpot(market.spot() * (1 + spotBump)).withDeviation(market.deviation() + deviationBump);
        return flat.applyAsDouble(bumped);
    }
}
