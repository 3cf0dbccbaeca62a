package org.hedgerow.trade.structure;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.check.Checks;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Trade;

/** Options on one currency dealt together: those bought at the offer, those sold at the bid. */
public record Structure(List<Leg> legs) {
    public Structure {
        legs = Checks.notEmpty(legs, "legs");
    }

    /** In the order in which they are confirmed. */
    public static Structure of(Leg... legs) {
        return new Structure(List.of(legs));
    }

    /**
     * What one unit costs as dealt, home currency on the spot date, negative where it is paid to the client.
     *
     * @param halfSpread between mid and dealt volatility
     * @param volatilities the market's mid by strike for the expiry of all vanilla options
     */
    public double premium(double halfSpread, Market market, DoubleUnaryOperator volatilities) {
        double premium = 0;
        for (Leg leg : legs) {
            double dealt = leg.option() instanceof VanillaOption vanilla
                    ? OptionTrade.dealtPremium(vanilla, leg.ratio(), halfSpread, market, volatilities)
                    : OptionTrade.dealtPremium(leg.option(), leg.ratio(), halfSpread, market);
            premium += leg.ratio() * dealt;
        }
        return premium;
    }

    /** The deals of a number of units. */
    public List<Trade> trades(double amount, double halfSpread) {
        return legs.stream()
                .map(leg -> (Trade) new OptionTrade(leg.option(), amount * leg.ratio(), halfSpread))
                .toList();
    }
}
