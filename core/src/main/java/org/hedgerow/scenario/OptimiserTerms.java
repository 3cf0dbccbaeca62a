package org.hedgerow.scenario;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.simulation.Settings;

/**
 * Between what the best mix of a scenario's hedges is looked for, and how closely.
 *
 * @param relativeGap between the cost of the mix found and what none can be below, at which the search ends
 * @param most of one unit of each hedge as the scenario has it
 * @param mayRaise whether hedges may make a position larger or turn it over
 * @param whatIfs whether hedges that nobody could deal are mixed too
 * @param costBudget that the expected cost must not exceed, home currency
 * @param premiumBudget that premiums at mid must not exceed, home currency
 * @param lot of what is not dealt on an exchange, units of the currency dealt; any amount if absent
 * @param frontierPoints mixes of the frontier, none if 0
 * @param reportSeed of the paths on which results are reported; the next after the run's if absent
 */
public record OptimiserTerms(
        double relativeGap,
        double most,
        boolean mayRaise,
        boolean whatIfs,
        Optional<Double> costBudget,
        Optional<Double> premiumBudget,
        Optional<Double> lot,
        int frontierPoints,
        Optional<Long> reportSeed) {
    /** A mix of whole hedges at most, to a thousandth, with eleven mixes of the frontier. */
    public static final OptimiserTerms USUAL = new OptimiserTerms(
            0.001, 1, false, false, Optional.empty(), Optional.empty(), Optional.empty(), 11, Optional.empty());

    public OptimiserTerms {
        Checks.in(relativeGap, 1e-6, 0.1, "gap");
        Checks.in(most, 0.01, 100, "most");
        Checks.present(costBudget, "costBudget").ifPresent(budget -> Checks.finite(budget, "costBudget"));
        Checks.present(premiumBudget, "premiumBudget").ifPresent(budget -> Checks.finite(budget, "premiumBudget"));
        Checks.present(lot, "lot").ifPresent(size -> Checks.positive(size, "lot"));
        Checks.that(frontierPoints != 1, "frontier", "must be 0, or 2 at least, but is 1");
        Checks.in(frontierPoints, 0, 101, "frontier");
        Checks.present(reportSeed, "reportSeed");
    }

    /** A mix reported on the paths on which it was chosen would look better than it is: another seed than the run's. */
    public long reportSeedOf(Settings settings) {
        long seed = reportSeed.orElse(settings.seed() + 1);
        Checks.that(
                seed != settings.seed(),
                "report-seed",
                "must be another than the run's seed, on whose paths the mix is chosen, but both are " + seed);
        return seed;
    }

    /** The same where hedges may make a position larger or turn it over. */
    OptimiserTerms raising() {
        return new OptimiserTerms(
                relativeGap, most, true, whatIfs, costBudget, premiumBudget, lot, frontierPoints, reportSeed);
    }
}
