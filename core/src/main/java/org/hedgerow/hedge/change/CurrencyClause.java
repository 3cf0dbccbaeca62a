package org.hedgerow.hedge.change;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.agreed.OptionsInContract;

/**
 * A clause in the contract by which the other party bears a share of the rate's move beyond a threshold, and has the same
 * share of a gain beyond it. Against a receivable it is a put below the reference rate, paid for with a call above it;
 * against a payable the reverse. What these are worth at the market's volatility is premium; that nobody pays it, but a
 * concession in the price, is bid/offer.
 *
 * @param borne by the other party, a share of the move beyond the threshold
 * @param threshold a share of the reference rate, to either side
 * @param rate the reference, home per unit; today's mid forward for the flow's date if absent
 * @param concession by what share of the amount at the reference rate less is received, or more is paid, on the flow's date
 */
public record CurrencyClause(
        String name, DueFlows flows, double borne, double threshold, Optional<Double> rate, double concession)
        implements Strategy {
    public CurrencyClause {
        Checks.notBlank(name, "name");
        Checks.present(flows, "flows");
        Checks.share(borne, "borne");
        Checks.in(threshold, 0, 0.9, "threshold");
        Checks.present(rate, "rate").ifPresent(value -> Checks.positive(value, "rate"));
        Checks.share(concession, "concession");
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return new Plan(flows.of(position, market, horizon).stream()
                .map(flow -> (Trade) clause(flow, market))
                .toList());
    }

    private OptionsInContract clause(DueFlow flow, Market market) {
        double reference = rate.orElseGet(() -> market.forward(flow.currency(), flow.date()));
        double amount = borne * flow.amount();
        return new OptionsInContract(
                option(flow, OptionSide.PUT, reference * (1 - threshold)),
                amount,
                option(flow, OptionSide.CALL, reference * (1 + threshold)),
                -amount,
                Math.abs(flow.amount()) * reference * concession,
                flow.date());
    }

    private static VanillaOption option(DueFlow flow, OptionSide side, double strike) {
        LocalDate end = flow.date();
        return new VanillaOption(flow.currency(), side, end, strike);
    }
}
