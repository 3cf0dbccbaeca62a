package org.hedgerow.credit.adjustment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.credit.Counterparty;
import org.hedgerow.credit.exposure.ExposureObserver;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.trade.Trade;

/**
 * Credit valuation adjustment of a strategy's deals with one counterparty, and of the position's own contracts with it: what
 * its default is expected to cost, {@code (1 - R) sum over dates E[discounted exposure x probability of a default since the
 * date before]} on risk-neutral paths, home currency today, positive.
 *
 * @param added by the strategy: {@code amount} less that of the position's own contracts alone
 */
public record CreditAdjustment(
        String strategy, String counterparty, Estimate amount, Estimate added, List<AdjustmentPart> parts) {
    public CreditAdjustment {
        Checks.notBlank(strategy, "strategy");
        parts = List.copyOf(parts);
    }

    /** Pays what the strategy adds, today. */
    public Trade charge() {
        return new AdjustmentCharge(counterparty, added.value());
    }

    /**
     * The amount on each path.
     *
     * @param conditional probabilities by path where they go with a rate
     */
    static double[] row(
            ExposureObserver observer, Counterparty party, Outcomes outcomes, ConditionalDefaults conditional) {
        double[] row = new double[outcomes.paths()];
        LocalDate today = observer.market().valuationDate();
        LocalDate before = today;
        for (LocalDate date : observer.dates()) {
            double[] exposure = outcomes.values(observer.owing(date));
            double from = party.defaults().probability(today, before);
            double to = party.defaults().probability(today, date);
            conditional.addLoss(party, date, from, to, exposure, row);
            before = date;
        }
        return row;
    }

    static CreditAdjustment of(
            ExposureObserver observer, Counterparty party, Outcomes outcomes, double[] row, double[] heldRow) {
        List<AdjustmentPart> parts = new ArrayList<>();
        LocalDate today = observer.market().valuationDate();
        double before = 0;
        for (LocalDate date : observer.dates()) {
            double probability = party.defaults().probability(today, date);
            Estimate exposure = Influence.estimate(outcomes.values(observer.owing(date)), outcomes.sample());
            parts.add(new AdjustmentPart(date, probability - before, exposure));
            before = probability;
        }
        return new CreditAdjustment(
                observer.relation().strategy(),
                party.name(),
                Influence.estimate(row, outcomes.sample()),
                Influence.difference(row, heldRow, outcomes.sample()),
                parts);
    }
}
