package org.hedgerow.formula.vanilla;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.Normal;

/**
 * A European option with constant rates, in quote currency per unit of base, and its sensitivities as desks quote them.
 *
 * <p>Garman and Kohlhagen, Foreign currency option values (1983); the sensitivities as in Haug, Option pricing formulas
 * (2007), chapter 2.
 *
 * @param spot quote currency per unit of base
 * @param strike quote currency per unit of base
 * @param quoteRate continuously compounded, as the base rate
 * @param baseRate of interest of the base currency, a share a year
 * @param years to expiry
 * @param volatility per square root of a year
 */
public record GarmanKohlhagen(
        OptionSide side,
        double spot,
        double strike,
        double quoteRate,
        double baseRate,
        double years,
        double volatility) {
    public GarmanKohlhagen {
        Checks.present(side, "side");
        Checks.positive(spot, "spot");
        Checks.positive(strike, "strike");
        Checks.finite(quoteRate, "quoteRate");
        Checks.finite(baseRate, "baseRate");
        Checks.positive(years, "years");
        Checks.positive(volatility, "volatility");
    }

    /** The premium today, quote currency for one unit of base currency. */
    public double value() {
        return Black.value(side, forward(), strike, deviation(), quoteDiscount());
    }

    /** The premium in units of base currency. */
    public double valueInBase() {
        return value() / spot;
    }

    /** Per unit of spot. */
    public double delta() {
        return Black.delta(side, forward(), strike, deviation(), baseDiscount());
    }

    /** Of delta, per unit of spot. */
    public double gamma() {
        return baseDiscount() * Normal.density(upper()) / (spot * deviation());
    }

    /** Per 1.00 of volatility. */
    public double vega() {
        return Black.vega(forward(), strike, deviation(), quoteDiscount()) * Math.sqrt(years);
    }

    /** Per year that passes, all rates staying as they are. */
    public double theta() {
        return -vega() * volatility / (2 * years) + baseRate * spot * delta() - quoteRate * strikeLeg();
    }

    /** Per 1.00 of the rate of the quote currency: the literature's rho. */
    public double quoteRho() {
        return years * strikeLeg();
    }

    /** Per 1.00 of the rate of the base currency. */
    public double baseRho() {
        return -years * spot * delta();
    }

    /** The percentage change of the value for one percent of spot. */
    public double elasticity() {
        return delta() * spot / value();
    }

    /** What the option gives up of the discounted strike: {@code +-K D cdf(+-d2)}. */
    private double strikeLeg() {
        double sign = side.sign();
        return sign * strike * quoteDiscount() * Normal.cdf(sign * (upper() - deviation()));
    }

    private double forward() {
        return spot * StrictMath.exp((quoteRate - baseRate) * years);
    }

    private double deviation() {
        return volatility * Math.sqrt(years);
    }

    private double quoteDiscount() {
        return StrictMath.exp(-quoteRate * years);
    }

    private double baseDiscount() {
        return StrictMath.exp(-baseRate * years);
    }

    /** {@code d1} of the literature. */
    private double upper() {
        return StrictMath.log(forward() / strike) / deviation() + deviation() / 2;
    }
}
