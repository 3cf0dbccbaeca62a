package org.hedgerow.hedge.option;

import org.hedgerow.formula.OptionSide;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;

/** The option that protects an exposure: a put where currency is to be sold, a call where it is to be bought. */
public final class Protection {
    private Protection() {}

    /** A put where currency is to be sold. */
    public static OptionSide side(Exposure deal) {
        return deal.amount() < 0 ? OptionSide.PUT : OptionSide.CALL;
    }

    /** The strike lies out of the money by a share of the forward. */
    public static VanillaOption of(Exposure deal, double outOfTheMoney, Market market) {
        market.optionVolatility(deal.currency(), deal.date()); // without one the option cannot be dealt
        double forward = market.forward(deal.currency(), deal.date());
        double strike = forward * (1 + side(deal).sign() * outOfTheMoney);
        return new VanillaOption(deal.currency(), side(deal), deal.date(), strike);
    }
}
