package org.hedgerow.hedge.change;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.time.DayCount;
import org.hedgerow.trade.agreed.Agreement;

/**
 * Sells claims today for their present value less a fee (factoring; without recourse also forfaiting) and turns the currency
 * received spot into home currency. With recourse the seller goes on bearing the debtor's default; that loss is not
 * simulated, with or without, since the position's own flows do not default either.
 *
 * @param discountRate a year, continuously compounded, in the claim's currency
 * @param fee a share of the claim's nominal amount
 * @param recourse whether the buyer of the claim may turn to its seller; no if absent
 */
public record Factoring(String name, DueFlows flows, double discountRate, double fee, Optional<Boolean> recourse)
        implements FlowChange {
    public Factoring {
        Checks.notBlank(name, "name");
        Checks.present(flows, "flows").only(DueFlows.Side.RECEIVABLES);
        Checks.in(discountRate, -0.99, 2, "discountRate");
        Checks.share(fee, "fee");
        Checks.present(recourse, "recourse");
    }

    @Override
    public DueFlows changed() {
        return flows.only(DueFlows.Side.RECEIVABLES);
    }

    @Override
    public void replace(DueFlow claim, Market market, Agreement agreement) {
        LocalDate sold = market.spotDate(claim.currency());
        double years = DayCount.ACT_365F.years(sold, claim.date());
        double fees = claim.amount() * fee;
        agreement.converted(claim.currency(), sold, claim.amount() * StrictMath.exp(-discountRate * years) - fees);
        agreement.cost(Cost.FEES, sold, -fees * market.spot(claim.currency()));
    }
}
