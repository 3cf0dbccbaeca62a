package org.hedgerow.scenarios.report.json.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hedgerow.limit.watch.Breached;
import org.hedgerow.limit.watch.LimitFindings;
import org.hedgerow.limit.watch.LimitOnDate;
import org.hedgerow.limit.watch.LimitOnPaths;
import org.hedgerow.limit.watch.LimitUse;
import org.hedgerow.risk.Estimate;

/**
 * How limits are kept with a strategy.
 *
 * @param today the bank's own, after the strategy's deals
 * @param onPaths norms and limits along the paths
 * @param overAppetite those of them whose probability of a breach may be higher than is accepted
 */
public record LimitsEntry(
        List<LimitEntry> today, List<OnPaths> onPaths, Optional<Double> appetite, List<String> overAppetite) {
    public static LimitsEntry of(LimitFindings findings) {
        return new LimitsEntry(
                LimitEntry.of(findings.today()),
                findings.onPaths().stream().map(OnPaths::of).toList(),
                findings.appetite(),
                findings.overAppetite().stream().map(LimitOnPaths::label).toList());
    }

    /**
     * One norm or limit.
     *
     * @param firstBreach in years, of the paths that break it
     * @param use by date; absent where it allows nothing
     */
    record OnPaths(
            String label,
            String unit,
            double limit,
            Optional<Estimate> firstBreach,
            List<OnDate> dates,
            Optional<UseEntry> use) {
        static OnPaths of(LimitOnPaths limit) {
            return new OnPaths(
                    limit.label(),
                    LimitEntry.unit(limit.ceiling()),
                    limit.ceiling().value(),
                    limit.firstBreach(),
                    limit.dates().stream().map(OnDate::of).toList(),
                    UseEntry.of(limit));
        }
    }

    /**
     * Which share of the limit is used, by date. Quantiles are of the first 16,384 paths, or of a block of each randomisation
     * where that is more; their standard errors follow a t distribution of 15 degrees of freedom.
     */
    record UseEntry(
            List<Double> mean, List<Double> at95, List<Double> errors95, List<Double> at99, List<Double> errors99) {
        static Optional<UseEntry> of(LimitOnPaths limit) {
            List<LimitUse> uses =
                    limit.dates().stream().flatMap(date -> date.use().stream()).toList();
            return uses.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new UseEntry(
                            numbers(uses, use -> use.mean().value()),
                            numbers(uses, use -> use.at95().value()),
                            numbers(uses, use -> use.at95().standardError()),
                            numbers(uses, use -> use.at99().value()),
                            numbers(uses, use -> use.at99().standardError())));
        }

        private static List<Double> numbers(List<LimitUse> uses, ToDoubleFunction<LimitUse> number) {
            return uses.stream().map(number::applyAsDouble).toList();
        }
    }

    /** On a date: probabilities of being broken on it and by it, expected excess and headroom. */
    record OnDate(LocalDate date, Probability on, Probability by, Estimate expectedExcess, Estimate headroom) {
        static OnDate of(LimitOnDate date) {
            return new OnDate(
                    date.date(), Probability.of(date.on()), Probability.of(date.by()), date.excess(), date.headroom());
        }
    }

    /** With its interval. */
    record Probability(double value, double low, double high) {
        static Probability of(Breached breached) {
            return new Probability(
                    breached.probability(),
                    breached.interval().low(),
                    breached.interval().high());
        }
    }
}
