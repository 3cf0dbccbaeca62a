package org.hedgerow.trade.structure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.math.numeric.Roots;
import org.hedgerow.money.Currency;

/** Quotes structures of one currency and expiry, and solves one of their terms so that they cost what is asked. */
public final class Dealer {
    /** Strikes are solved to this share of the forward. */
    private static final double ACCURACY = 1e-15;

    private static final double ACCURACY_NEAR = 1e-13;
    private static final double WIDEST = 1e3;
    private static final double FIRST_STEP = 0.01;
    private static final double LAST_STEP = 2;

    private final Currency currency;
    private final LocalDate expiry;
    private final double halfSpread;
    private final Market market;
    private final DoubleUnaryOperator volatilities;
    private final double forward;

    /**
     * One that keeps a spread.
     *
     * @param halfSpread between mid and dealt volatility
     */
    public Dealer(Currency currency, LocalDate expiry, double halfSpread, Market market) {
        this.currency = currency;
        this.expiry = expiry;
        this.halfSpread = halfSpread;
        this.market = market;
        this.volatilities = market.optionVolatilities(currency, expiry);
        this.forward = market.forward(currency, expiry);
    }

    /** {@link Structure#premium}. */
    public double premium(Structure structure) {
        return structure.premium(halfSpread, market, volatilities);
    }

    /**
     * The structure whose term makes its premium a number.
     *
     * @param low a multiple of today's forward at one end of where the term is looked for
     * @param high that at the other end, where the premium lies on the other side of the number; empty where it does not
     */
    public Optional<Structure> solved(DoubleFunction<Structure> byMultiple, double premium, double low, double high) {
        DoubleUnaryOperator excess = multiple -> premium - premium(byMultiple.apply(multiple));
        double atLow = excess.applyAsDouble(low);
        double atHigh = excess.applyAsDouble(high);
        return atLow * atHigh > 0
                ? Optional.empty()
                : Optional.of(byMultiple.apply(Roots.bracketed(excess, low, high, ACCURACY)));
    }

    /**
     * The structure that costs nothing at the strike nearest to the forward where it has one: looked for on the side that
     * is better for the client where the forward's own would cost less than nothing, on the other side else.
     *
     * @param byMultiple of today's forward
     * @param side of the client, who buys with a call
     */
    public Optional<Structure> costlessNear(DoubleFunction<Structure> byMultiple, OptionSide side) {
        Map<Double, Double> known = new HashMap<>(); // dear to find, and asked for more than once
        DoubleUnaryOperator cost = at -> known.computeIfAbsent(at, multiple -> premium(byMultiple.apply(multiple)));
        double here = cost.applyAsDouble(1);
        double direction = here < 0 ? -side.sign() : side.sign();
        double near = 1;
        for (double step = FIRST_STEP; step < LAST_STEP; step *= 2) {
            double next = direction > 0 ? 1 + step : 1 / (1 + step);
            if (cost.applyAsDouble(next) * here <= 0) {
                double low = Math.min(near, next);
                return Optional.of(byMultiple.apply(Roots.bracketed(cost, low, Math.max(near, next), ACCURACY_NEAR)));
            }
            near = next;
        }
        return Optional.empty();
    }

    /**
     * Sells the option opposite to a bought one, its strike solved so that with others it costs a premium.
     *
     * @param name of the term that is at fault where there is no such strike beyond the bought one
     */
    public Structure sellingOpposite(VanillaOption bought, Structure others, double premium, String name) {
        double near = bought.strike() / forward;
        double left = premium(others) - premium;
        DoubleFunction<Structure> sold = multiple -> Structure.of(new Leg(opposite(bought, multiple * forward), -1));
        Checks.that(
                left > 0 && premium(sold.apply(near)) < -left,
                name,
                "must leave room for a strike sold beyond the one bought, but already at " + bought.strike()
                        + " an option sold on " + bought.currency() + " pays less than the one bought costs");
        double far = bought.side() == OptionSide.PUT ? near * WIDEST : near / WIDEST;
        return solved(sold, -left, Math.min(near, far), Math.max(near, far)).orElseThrow();
    }

    private static VanillaOption opposite(VanillaOption bought, double strike) {
        return new VanillaOption(bought.currency(), opposite(bought.side()), bought.end(), strike);
    }

    /** The call for a put, the put for a call. */
    public static OptionSide opposite(OptionSide side) {
        return side == OptionSide.PUT ? OptionSide.CALL : OptionSide.PUT;
    }

    /** An option struck at a multiple of the forward. */
    public VanillaOption vanilla(OptionSide side, double multiple) {
        return new VanillaOption(currency, side, expiry, multiple * forward);
    }
}
