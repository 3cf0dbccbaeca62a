package org.hedgerow.formula.fixing;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;

/**
 * Forwards, one for each fixing, until a level on the side of their gain is reached: an accumulator. A fixing on the side
 * of the loss counts for more.
 *
 * <p>A call side buys at the strike. Per unit the fixing {@code S} pays {@code sign (c S - K)}, {@code c} the carry to
 * its payment, times the gearing where {@code sign (S - K) < 0}, and nothing from the level on.
 */
public final class KnockedForwards implements FixingContract {
    private final double sign;
    private final double strike;
    private final double gearing;
    private final double level;
    private final boolean always;

    /**
     * With one level, or none.
     *
     * @param level infinite for a call side, 0 for a put side if there is none
     * @param always whether the level is watched all the time, not on fixings only
     */
    public KnockedForwards(OptionSide side, double strike, double gearing, double level, boolean always) {
        this.sign = Checks.present(side, "side").sign();
        this.strike = Checks.positive(strike, "strike");
        this.gearing = Checks.notNegative(gearing, "gearing");
        this.level = level;
        this.always = always;
    }

    @Override
    public int columns() {
        return 1;
    }

    @Override
    public double[] breaks() {
        return new double[] {StrictMath.log(strike), StrictMath.log(level)};
    }

    @Override
    public double lowest() {
        return always && sign < 0 ? StrictMath.log(level) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double highest() {
        return always && sign > 0 ? StrictMath.log(level) : Double.POSITIVE_INFINITY;
    }

    @Override
    public void fix(double rate, double carry, double discount, double[] worth) {
        worth[0] = sign * (rate - level) >= 0 ? 0 : worth[0] + discount * paid(rate, carry);
    }

    private double paid(double rate, double carry) {
        double units = sign * (rate - strike) < 0 ? gearing : 1;
        return units * sign * (carry * rate - strike);
    }

    @Override
    public double slope(boolean high, FixingCourse course) {
        boolean gains = high == sign > 0;
        boolean isEnded = gains && level > 0 && level < Double.POSITIVE_INFINITY;
        return isEnded ? 0 : sign * (gains ? 1 : gearing) * course.annuity();
    }
}
