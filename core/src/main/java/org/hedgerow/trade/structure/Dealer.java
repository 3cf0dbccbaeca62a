package org.hedgerow.trade.structure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.math.Roots;
import org.hedgerow.money.Currency;

/** Quotes structures of one currency and expiry, and solves one of their terms so that they cost what is asked. */
public final class Dealer {
    /** Strikes are solved to this share of the forward. */
    private static final double ACCURACY = 1e-15;

    private static final double WIDEST = 1e3;

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

    public static OptionSide opposite(OptionSide side) {
        return side == OptionSide.PUT ? OptionSide.CALL : OptionSide.PUT;
    }

    public VanillaOption vanilla(OptionSide side, double multiple) {
        return new VanillaOption(currency, side, expiry, multiple * forward);
    }
}
