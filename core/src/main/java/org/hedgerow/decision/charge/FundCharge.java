package org.hedgerow.decision.charge;

import org.hedgerow.check.InvalidValue;
import org.hedgerow.hedge.Fund;
import org.hedgerow.risk.Tails;
import org.hedgerow.risk.measure.UnexpectedLoss;

/** What the risk left costs with a fund kept for losses: {@code years (s min(R, D) + k max(D - R, 0))}. */
public final class FundCharge {
    private FundCharge() {}

    /** The price of capital beyond the fund. */
    public static double price(Fund fund, Charge charge) {
        return fund.k()
                .or(charge::pricePerYear)
                .orElseThrow(() -> InvalidValue.at("k", "must be given where the scenario has no price a year"));
    }

    /** Each path's influence; by that on the unexpected loss, with the slope of the side of the fund on which it lies. */
    public static double[] influence(Fund fund, Charge charge, double[] outcome, Tails tails, double years) {
        UnexpectedLoss measure = new UnexpectedLoss(charge.level());
        double[] row = tails.influence(measure, outcome);
        boolean covers = tails.value(measure, outcome) <= fund.amount();
        double price = covers ? fund.spread() : price(fund, charge);
        double saved = (price - fund.spread()) * fund.amount(); // by the fund, a year
        for (int path = 0; path < row.length; path++) {
            row[path] = years * (price * row[path] - saved);
        }
        return row;
    }
}
