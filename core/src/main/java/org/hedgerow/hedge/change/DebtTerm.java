package org.hedgerow.hedge.change;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Plan;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;
import org.hedgerow.trade.agreed.Agreement;

/**
 * Changes the term of currency debt: it is due on another date with interest at the rate agreed, for a fee today.
 *
 * @param rate a year, continuously compounded, in the debt's currency
 * @param fee a share of the debt, paid in its currency spot; none if absent
 */
public record DebtTerm(String name, DueFlows flows, LocalDate to, double rate, Optional<Double> fee)
        implements FlowChange {
    public DebtTerm {
        Checks.present(flows, "flows").only(DueFlows.Side.PAYABLES);
        Checks.notBlank(name, "name");
        Checks.present(to, "to");
        Checks.in(rate, -0.99, 2, "rate");
        Checks.present(fee, "fee").ifPresent(value -> Checks.share(value, "fee"));
    }

    private LeadLag moved() {
        return new LeadLag(name, changed(), to, rate);
    }

    @Override
    public DueFlows changed() {
        return flows.only(DueFlows.Side.PAYABLES);
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        moved().plan(position, market, horizon);
        return FlowChange.super.plan(position, market, horizon);
    }

    @Override
    public void replace(DueFlow debt, Market market, Agreement agreement) {
        double fees = -debt.amount() * fee.orElse(0.0) * market.spot(debt.currency());
        LocalDate today = market.spotDate(debt.currency());
        agreement.home(today, -fees).cost(Cost.FEES, today, -fees);
        moved().replace(debt, market, agreement);
    }
}
