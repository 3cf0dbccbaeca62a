package org.hedgerow.formula.smile;

import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.numeric.Roots;

/**
 * The smile through three quotes that a dealer pays who hedges vega, vanna and volga with the three options quoted.
 * Castagna and Mercurio, The vanna-volga method for implied volatilities (2007). All results are standard deviations,
 * {@code volatility sqrt(years)}; the one at the money stands for the flat smile that the dealer starts from.
 *
 * @param forward quote currency per unit of base, as the strikes
 */
public record VannaVolga(double forward, SmileNode low, SmileNode atTheMoney, SmileNode high) {
    private static final double WIDEST = 20; // deviations searched
    private static final double ACCURACY = 1e-15;

    public VannaVolga {
        Checks.positive(forward, "forward");
        Checks.present(low, "low");
        Checks.present(atTheMoney, "atTheMoney");
        Checks.present(high, "high");
        Checks.that(
                low.strike() < atTheMoney.strike() && atTheMoney.strike() < high.strike(),
                "atTheMoney.strike",
                "must lie between " + low.strike() + " and " + high.strike() + ", but is " + atTheMoney.strike());
    }

    /** The parabola in the log of the strike through the three quotes (their equation 14). */
    public double firstOrder(double strike) {
        return atTheMoney.deviation() + excess(strike);
    }

    /** The expansion to second order (their equation 16); not a number where its root has no real value. */
    public double secondOrder(double strike) {
        double flat = atTheMoney.deviation();
        double square = lowWeight(strike) * upperTimesLower(low.strike()) * squareOf(low.deviation() - flat)
                + highWeight(strike) * upperTimesLower(high.strike()) * squareOf(high.deviation() - flat);
        double change = 2 * flat * excess(strike) + square;
        // Their (-flat + root) / (d1 d2), multiplied out: d1 d2 passes through zero near the money.
        return flat + change / (flat + Math.sqrt(flat * flat + upperTimesLower(strike) * change));
    }

    /** What Black's formula needs for the vanna-volga price itself (their equation 8). */
    public double exact(double strike) {
        OptionSide side = strike < forward ? OptionSide.PUT : OptionSide.CALL;
        double price = price(side, strike);
        double most = side == OptionSide.PUT ? strike : forward;
        if (!(price > 0 && price < most)) {
            throw new InvalidValue(
                    "strike",
                    "must have a vanna-volga price from 0 to " + most + ", but at " + strike + " it is " + price);
        }
        return Roots.bracketed(
                deviation -> Black.value(side, forward, strike, deviation, 1) - price, 0, WIDEST, ACCURACY);
    }

    /** At expiry, in quote currency per unit of base: that of the flat smile and the cost of the three hedges. */
    public double price(OptionSide side, double strike) {
        double flat = atTheMoney.deviation();
        double vega = Black.vega(forward, strike, flat, 1);
        return Black.value(side, forward, strike, flat, 1)
                + vega * (lowWeight(strike) * costPerVega(low) + highWeight(strike) * costPerVega(high));
    }

    private double costPerVega(SmileNode node) {
        double flat = atTheMoney.deviation();
        double dearer = Black.value(OptionSide.CALL, forward, node.strike(), node.deviation(), 1)
                - Black.value(OptionSide.CALL, forward, node.strike(), flat, 1);
        return dearer / Black.vega(forward, node.strike(), flat, 1);
    }

    private double excess(double strike) {
        return lowWeight(strike) * (low.deviation() - atTheMoney.deviation())
                + highWeight(strike) * (high.deviation() - atTheMoney.deviation());
    }

    private double lowWeight(double strike) {
        return log(atTheMoney, strike) * log(high, strike) / (log(atTheMoney, low.strike()) * log(high, low.strike()));
    }

    private double highWeight(double strike) {
        return log(low, strike) * log(atTheMoney, strike) / (log(low, high.strike()) * log(atTheMoney, high.strike()));
    }

    private static double log(SmileNode node, double strike) {
        return StrictMath.log(node.strike() / strike);
    }

    /** {@code d1 d2} of the literature in the flat smile. */
    private double upperTimesLower(double strike) {
        double flat = atTheMoney.deviation();
        double moneyness = StrictMath.log(forward / strike) / flat;
        return moneyness * moneyness - flat * flat / 4;
    }

    private static double squareOf(double value) {
        return value * value;
    }
}
