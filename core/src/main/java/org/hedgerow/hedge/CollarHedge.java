package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.math.Roots;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Position;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Trade;

/**
 * Buys the protecting option of {@link OptionHedge} and pays for it by selling the opposite option, whose strike is
 * solved so that the premiums dealt cancel.
 *
 * @param boughtStrikeOverForward strike of the option bought, as a multiple of today's forward
 */
public record CollarHedge(String name, Cover cover, double boughtStrikeOverForward) implements Strategy {
    /** Strikes are solved to this share of the forward. */
    private static final double STRIKE_ACCURACY = 1e-15;

    private static final double WIDEST = 1e3;

    public CollarHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.positive(boughtStrikeOverForward, "boughtStrikeOverForward");
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return new Plan(cover.against(position, market, horizon).stream()
                .flatMap(deal -> collar(deal, market).stream())
                .toList());
    }

    private List<Trade> collar(Exposure deal, Market market) {
        double halfSpread = market.bidOffer(deal.currency()).option();
        double amount = Math.abs(deal.amount());
        VanillaOption bought = Protection.of(deal, boughtStrikeOverForward, market);
        VanillaOption sold = soldAgainst(bought, halfSpread, market);
        return List.of(new OptionTrade(bought, amount, halfSpread), new OptionTrade(sold, -amount, halfSpread));
    }

    private VanillaOption soldAgainst(VanillaOption bought, double halfSpread, Market market) {
        double forward = market.forward(bought.currency(), bought.end());
        double paid = OptionTrade.dealtPremium(bought, 1, halfSpread, market);
        OptionSide side = bought.side() == OptionSide.PUT ? OptionSide.CALL : OptionSide.PUT;
        double strike = forward
                * solve(
                        multiple ->
                                OptionTrade.dealtPremium(sold(bought, side, multiple * forward), -1, halfSpread, market)
                                        - paid,
                        side);
        double width = side.sign() * (strike - bought.strike());
        if (width < 0) {
            throw new InvalidValue(
                    "boughtStrikeOverForward",
                    "must leave room for a strike sold beyond it, but " + bought.currency() + " would be sold at "
                            + strike + " against " + bought.strike());
        }
        return sold(bought, side, strike);
    }

    private static VanillaOption sold(VanillaOption bought, OptionSide side, double strike) {
        return new VanillaOption(bought.currency(), side, bought.end(), strike);
    }

    /** A call is worth less the higher its strike, a put the lower, so the strike lies between these ends. */
    private double solve(java.util.function.DoubleUnaryOperator excess, OptionSide side) {
        double near = boughtStrikeOverForward;
        double far = side == OptionSide.CALL ? near * WIDEST : near / WIDEST;
        return Roots.bracketed(excess, Math.min(near, far), Math.max(near, far), STRIKE_ACCURACY);
    }
}
