package org.hedgerow.formula.fourier;

import java.util.function.DoubleFunction;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;

/**
 * European options from the characteristic function of the log of the rate, in quote currency at expiry (undiscounted)
 * per unit of base currency.
 *
 * <p>Black's value under the lognormal law with the same {@code E sqrt(S)}, plus what the law differs from it by:
 * {@code -sqrt(F K) / pi} times the {@link LewisIntegral}. Calls and puts differ by {@code F - K} to rounding.
 */
public final class FourierPrice {
    private FourierPrice() {}

    /** Of one strike, in the unit of the forward. */
    public static double value(CharacteristicFunction law, OptionSide side, double forward, double strike) {
        return values(law, side, forward, new double[] {strike})[0];
    }

    /**
     * One value for each strike, for little more than the price of one.
     *
     * @param law at the expiry of all these options
     * @param forward to that expiry
     */
    public static double[] values(CharacteristicFunction law, OptionSide side, double forward, double[] strikes) {
        return values(law, strike -> side, forward, strikes);
    }

    /** The same of the side of each strike that {@link #outOfTheMoney} names: no intrinsic value hides its digits. */
    public static double[] valuesOutOfTheMoney(CharacteristicFunction law, double forward, double[] strikes) {
        return values(law, strike -> outOfTheMoney(forward, strike), forward, strikes);
    }

    /** A put below the forward, a call from there on. */
    public static OptionSide outOfTheMoney(double forward, double strike) {
        return strike < forward ? OptionSide.PUT : OptionSide.CALL;
    }

    private static double[] values(
            CharacteristicFunction law, DoubleFunction<OptionSide> sides, double forward, double[] strikes) {
        Checks.positive(forward, "forward");
        double[] logMoneyness = new double[strikes.length];
        for (int i = 0; i < strikes.length; i++) {
            Checks.positive(strikes[i], "strikes[" + i + "]");
            logMoneyness[i] = StrictMath.log(forward / strikes[i]);
        }
        LewisIntegral integral = new LewisIntegral(law);
        double[] values = integral.at(logMoneyness);
        for (int i = 0; i < strikes.length; i++) {
            OptionSide side = sides.apply(strikes[i]);
            double lognormal = Black.value(side, forward, strikes[i], integral.deviation(), 1);
            double difference = -Math.sqrt(forward * strikes[i]) * values[i] / Math.PI;
            values[i] = Math.max(side.payoff(forward, strikes[i]), lognormal + difference);
        }
        return values;
    }
}
