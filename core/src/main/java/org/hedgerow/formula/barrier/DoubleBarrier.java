package org.hedgerow.formula.barrier;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;

/**
 * Options with two barriers that are watched all the time, in quote currency per unit of base.
 *
 * <p>A corridor that is wide beside the deviation takes the mirror images of Ikeda and Kunitomo, Pricing options with
 * curved boundaries (1992), here with flat ones; a narrow one the sine series of Hui, One-touch double barrier binary
 * option values (1996). Each converges at once where it is used; both are exact.
 */
public final class DoubleBarrier {
    private static final double REACH = 9; // deviations
    private static final double NEGLIGIBLE = 45; // -log

    private DoubleBarrier() {}

    /** A call or put that ends when the rate leaves the corridor. */
    public static double knockOut(OptionSide side, double strike, Corridor corridor, LognormalSpot market) {
        Checks.positive(strike, "strike");
        return Math.max(0, value(Piece.option(side, strike), corridor, market));
    }

    /** A call or put that comes to life when the rate leaves the corridor. */
    public static double knockIn(OptionSide side, double strike, Corridor corridor, LognormalSpot market) {
        double vanilla = Black.value(side, market.forward(), strike, market.deviation(), market.discount());
        return Math.max(0, vanilla - knockOut(side, strike, corridor, market));
    }

    /** One unit of quote currency, paid at expiry if the rate has never left the corridor. */
    public static double noTouch(Corridor corridor, LognormalSpot market) {
        return Math.max(0, value(Piece.everywhere(0, 1), corridor, market));
    }

    /** One unit of quote currency, paid at expiry if the rate has left the corridor. */
    public static double oneTouch(Corridor corridor, LognormalSpot market) {
        return Math.max(0, market.discount() - noTouch(corridor, market));
    }

    private static double value(Piece payoff, Corridor corridor, LognormalSpot market) {
        if (!corridor.holds(market.spot())) {
            return 0;
        }
        double deviation = market.deviation();
        if (deviation == 0) {
            return corridor.holds(market.forward()) ? market.discount() * payoff.payoff(market.forward()) : 0;
        }
        double width = StrictMath.log(corridor.high() / corridor.low());
        return market.discount()
                * (deviation < width
                        ? images(payoff, corridor, market, width)
                        : sines(payoff, corridor, market, width));
    }

    static double images(Piece payoff, Corridor corridor, LognormalSpot market, double width) {
        Piece inside = payoff.within(corridor.low(), corridor.high());
        double deviation = market.deviation();
        double slope = 2 * market.carry() / (deviation * deviation) - 1; // of log weight, by half the image's distance
        double toLow = StrictMath.log(corridor.low() / market.spot());
        double logForward = StrictMath.log(market.forward());
        double drift = Math.abs(slope) * deviation * deviation / 2;
        int most = 2 + (int) Math.ceil((REACH * deviation + drift) / (2 * width));
        double sum = 0;
        for (int n = -most; n <= most; n++) {
            double same = n * width;
            double mirrored = toLow + n * width;
            sum += inside.value(logForward + 2 * same, deviation, slope * same)
                    - inside.value(logForward + 2 * mirrored, deviation, slope * mirrored);
        }
        return sum;
    }

    /** The density is {@code 2/w e^(ax - a^2 v/2) sum sin(k pi x0/w) sin(k pi x/w) e^(-(k pi s/w)^2/2)}. */
    static double sines(Piece payoff, Corridor corridor, LognormalSpot market, double width) {
        Piece inside = payoff.within(corridor.low(), corridor.high());
        double variance = market.deviation() * market.deviation();
        double tilt = market.carry() / variance - 0.5;
        double toLow = StrictMath.log(corridor.low() / market.spot());
        double from = StrictMath.log(inside.low() / market.spot());
        double to = StrictMath.log(inside.high() / market.spot());
        if (!(from < to)) {
            return 0;
        }
        double firstFrequency = Math.PI / width;
        double lastFrequency = Math.max(firstFrequency, Math.sqrt(2 * NEGLIGIBLE / variance));
        double sum = 0;
        for (int k = 1; k * firstFrequency <= lastFrequency; k++) {
            double frequency = k * firstFrequency;
            double projected = inside.asset() * market.spot() * wave(tilt + 1, frequency, toLow, from, to)
                    + inside.cash() * wave(tilt, frequency, toLow, from, to);
            double decay = StrictMath.exp(-frequency * frequency * variance / 2);
            sum += decay * StrictMath.sin(-frequency * toLow) * projected;
        }
        return 2 / width * StrictMath.exp(-tilt * tilt * variance / 2) * sum;
    }

    /** The integral of {@code e^(growth x) sin(frequency (x - origin))}. */
    private static double wave(double growth, double frequency, double origin, double from, double to) {
        return (antiderivative(growth, frequency, origin, to) - antiderivative(growth, frequency, origin, from))
                / (growth * growth + frequency * frequency);
    }

    private static double antiderivative(double growth, double frequency, double origin, double x) {
        double angle = frequency * (x - origin);
        return StrictMath.exp(growth * x) * (growth * StrictMath.sin(angle) - frequency * StrictMath.cos(angle));
    }
}
