package org.hedgerow.credit.borrower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.position.borrower.CurrencyLoans;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.UnexpectedLoss;
import org.hedgerow.risk.measure.ValueAtRisk;
import org.hedgerow.sample.Sample;

/**
 * What a run says of borrowers: matching removes what the rate does to claims, and not what it does to those who owe them.
 *
 * @param level of the unexpected losses
 * @param loansAlone unexpected loss of the currency loans, were borrowers to default by today's probability
 */
public record BorrowerReport(double level, List<LoanDefaults> loans, Estimate loansAlone, List<Undone> strategies) {
    /** Standard errors that what a hedge removes must exceed to be divided by. */
    private static final double SURE = 3;

    public BorrowerReport {
        loans = List.copyOf(loans);
        strategies = List.copyOf(strategies);
    }

    /** Where the observer of the loans took part and each strategy's outcomes were kept. */
    public static BorrowerReport of(
            LoanOutcomes observer, List<HedgedOutcome> strategies, Outcomes outcomes, double level) {
        Reader reader = new Reader(outcomes, level);
        double[] alone = reader.influence(outcomes.values(LoanOutcomes.unmoved()));
        return new BorrowerReport(
                level,
                reader.loans(observer),
                reader.estimate(alone),
                strategies.stream().map(some -> reader.undone(some, alone)).toList());
    }

    private record Reader(Outcomes outcomes, Sample sample, UnexpectedLoss measure) {
        Reader(Outcomes outcomes, double level) {
            this(outcomes, outcomes.sample(), new UnexpectedLoss(level));
        }

        double[] influence(double[] outcome) {
            return measure.influence(outcome, Ranks.of(outcome, sample));
        }

        Estimate estimate(double[] influence) {
            return Influence.estimate(influence, sample);
        }

        Undone undone(HedgedOutcome strategy, double[] alone) {
            double[] outcome = outcomes.values(strategy.outcome());
            double[] moved = influence(outcome);
            double[] unmoved = influence(difference(outcome, outcomes.values(LoanOutcomes.reaction())));
            double[] more = difference(moved, unmoved);
            return new Undone(
                    strategy.name(),
                    estimate(unmoved),
                    estimate(moved),
                    estimate(more),
                    share(more, difference(alone, unmoved)));
        }

        /** With the influence of a ratio of means, {@code r + (y - r x) / mean(x)}. */
        private Optional<Estimate> share(double[] more, double[] removed) {
            Estimate whole = estimate(removed);
            if (!(whole.interval(SURE).low() > 0)) {
                return Optional.empty();
            }
            double share = estimate(more).value() / whole.value();
            double[] row = new double[more.length];
            for (int path = 0; path < row.length; path++) {
                row[path] = share + (more[path] - share * removed[path]) / whole.value();
            }
            return Optional.of(estimate(row));
        }

        List<LoanDefaults> loans(LoanOutcomes observer) {
            Market market = observer.market();
            List<LoanDefaults> defaults = new ArrayList<>();
            for (CurrencyLoans loan : LoanOutcomes.loans(observer.position())) {
                int place = defaults.size();
                double[] share = outcomes.values(LoanOutcomes.defaulted(place));
                Ranks ranks = Ranks.of(difference(new double[share.length], share), sample);
                defaults.add(new LoanDefaults(
                        loan,
                        loan.borrowers().defaulted(market, observer.horizon()),
                        estimate(share),
                        new ValueAtRisk(0.95).estimate(ranks),
                        new ValueAtRisk(0.99).estimate(ranks),
                        Dependence.of(share, outcomes.values(LoanOutcomes.rate(place)), sample)));
            }
            return defaults;
        }

        private static double[] difference(double[] first, double[] second) {
            double[] difference = new double[first.length];
            for (int path = 0; path < difference.length; path++) {
                difference[path] = first[path] - second[path];
            }
            return difference;
        }
    }
}
