package org.hedgerow.hedge.fixed;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.math.Roots;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Trade;

/**
 * Buys the protecting option of {@link OptionHedge} and pays for it by selling the opposite option, whose strike is
 * solved so that the premiums dealt cancel.
 *
 * @param outOfTheMoney by what share of today's forward the strike bought lies below it (put) or above it (call)
 */
public record CollarHedge(String name, Cover cover, double outOfTheMoney) implements HedgePerExposure {
    /** Strikes are solved to this share of the forward. */
    private static final double STRIKE_ACCURACY = 1e-15;

    private static final double WIDEST = 1e3;

    public CollarHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.in(outOfTheMoney, -0.9, 0.9, "outOfTheMoney");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).option();
        double amount = Math.abs(deal.amount());
        VanillaOption bought = Protection.of(deal, outOfTheMoney, market);
        VanillaOption sold = soldAgainst(bought, halfSpread, market);
        return List.of(new OptionTrade(bought, amount, halfSpread), new OptionTrade(sold, -amount, halfSpread));
    }

    private VanillaOption soldAgainst(VanillaOption bought, double halfSpread, Market market) {
        double forward = market.forward(bought.currency(), bought.end());
        DoubleUnaryOperator volatilities = market.optionVolatilities(bought.currency(), bought.end());
        double paid = OptionTrade.dealtPremium(bought, 1, halfSpread, market, volatilities);
        DoubleUnaryOperator excess = multiple ->
                OptionTrade.dealtPremium(opposite(bought, multiple * forward), -1, halfSpread, market, volatilities)
                        - paid;
        double near = bought.strike() / forward;
        if (!(excess.applyAsDouble(near) > 0)) {
            throw new InvalidValue(
                    "outOfTheMoney",
                    "must leave room for a strike sold beyond the one bought, but already at " + bought.strike()
                            + " an option sold on " + bought.currency() + " pays less than the one bought costs");
        }
        double far = bought.side() == OptionSide.PUT ? near * WIDEST : near / WIDEST;
        double low = Math.min(near, far);
        double multiple = Roots.bracketed(excess, low, Math.max(near, far), STRIKE_ACCURACY);
        return opposite(bought, multiple * forward);
    }

    private static VanillaOption opposite(VanillaOption bought, double strike) {
        OptionSide side = bought.side() == OptionSide.PUT ? OptionSide.CALL : OptionSide.PUT;
        return new VanillaOption(bought.currency(), side, bought.end(), strike);
    }
}
