package org.hedgerow.hedge.change;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.agreed.Agreement;

/**
 * Leases at home what was to be bought for foreign currency: payables fall away and the lessor is paid home currency. What
 * the payments are worth more than the price that falls away is funding.
 *
 * @param payments to the lessor for all that falls away together
 */
public record Leasing(String name, DueFlows flows, List<HomePayment> payments) implements Strategy {
    public Leasing {
        Checks.notBlank(name, "name");
        Checks.present(flows, "flows").only(DueFlows.Side.PAYABLES);
        payments = Checks.notEmpty(payments, "payments");
    }

    @Override
    public Leasing part(double share) {
        List<HomePayment> smaller = payments.stream()
                .map(payment -> new HomePayment(payment.date(), share * payment.amount()))
                .toList();
        return new Leasing(name, flows, smaller);
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        Agreement agreement = new Agreement(market);
        for (int payment = 0; payment < payments.size(); payment++) {
            HomePayment lease = payments.get(payment);
            Checks.that(
                    !lease.date().isBefore(market.valuationDate()),
                    "payments[" + payment + "].date",
                    "must not come before the valuation date " + market.valuationDate() + ", but is " + lease.date());
            agreement.home(lease.date(), -lease.amount());
        }
        List<DueFlow> bought = flows.only(DueFlows.Side.PAYABLES).of(position, market, horizon);
        for (DueFlow price : bought) {
            agreement.currency(price.currency(), price.date(), -price.amount());
            agreement.counted(price.currency(), -price.counted());
        }
        List<Trade> leased = bought.isEmpty() ? List.of() : List.of(agreement.because(Cost.FUNDING));
        return new Plan(leased);
    }
}
