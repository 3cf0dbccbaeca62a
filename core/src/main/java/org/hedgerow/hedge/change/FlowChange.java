package org.hedgerow.hedge.change;

import java.time.LocalDate;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.agreed.Agreement;

/** A strategy that puts payments of its own in the place of each flow that it takes away. */
public interface FlowChange extends Strategy {
    /** Which of the position's flows are taken away, and what share of each. */
    DueFlows flows();

    /** Those of them that the strategy is for. */
    default DueFlows changed() {
        return flows();
    }

    /** Adds what is paid in place of a flow. */
    void replace(DueFlow flow, Market market, Agreement agreement);

    /** Which cause it has that the new terms are worth less than the old ones, beside the costs that it names. */
    default Cost rest() {
        return Cost.FUNDING;
    }

    @Override
    default Plan plan(Position position, Market market, LocalDate horizon) {
        return new Plan(changed().of(position, market, horizon).stream()
                .map(flow -> {
                    Agreement agreement = new Agreement(market);
                    agreement.currency(flow.currency(), flow.date(), -flow.amount());
                    agreement.counted(flow.currency(), -flow.counted());
                    replace(flow, market, agreement);
                    return (Trade) agreement.because(rest());
                })
                .toList());
    }
}
