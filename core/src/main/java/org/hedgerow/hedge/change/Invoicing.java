package org.hedgerow.hedge.change;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.trade.agreed.Agreement;

/**
 * Invoices, or is invoiced, in another currency: flows are restated at a rate agreed and paid on their dates. A
 * concession in the price makes the other party agree to it. The rate beside today's mid forward is bid/offer, the
 * concession a fee.
 *
 * @param into the currency of the new invoice: home or another foreign one
 * @param rate units of it per unit of the flow's currency; today's mid forward if absent
 * @param concession by what share less is received, or more is paid
 */
public record Invoicing(String name, DueFlows flows, Currency into, Optional<Double> rate, double concession)
        implements FlowChange {
    public Invoicing {
        Checks.notBlank(name, "name");
        Checks.present(flows, "flows");
        Checks.present(into, "into");
        Checks.present(rate, "rate").ifPresent(value -> Checks.positive(value, "rate"));
        Checks.share(concession, "concession");
    }

    @Override
    public Cost rest() {
        return Cost.BID_OFFER;
    }

    @Override
    public void replace(DueFlow flow, Market market, Agreement agreement) {
        Checks.that(!into.equals(flow.currency()), "into", "must differ from the flow's currency, " + into);
        double homePerNew = into.equals(market.home()) ? 1 : market.forward(into, flow.date());
        double restated =
                flow.amount() * rate.orElseGet(() -> market.forward(flow.currency(), flow.date()) / homePerNew);
        double conceded = Math.abs(restated) * concession;
        agreement.currency(into, flow.date(), restated - conceded);
        agreement.cost(Cost.FEES, flow.date(), -conceded * homePerNew);
        agreement.counted(into, flow.counted() == 0 ? 0 : restated - conceded);
    }
}
