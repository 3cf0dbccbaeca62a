package org.hedgerow.scenarios.command.run;

import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.scenario.Sampling;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.simulation.Settings;

/**
 * What a run keeps in memory for each path; what it needs beside that is small.
 *
 * @param bytesPerPath of outcomes, influences and their ranks
 */
public record MemoryNeed(long bytesPerPath) {
    /** Rows that weighing one strategy against the unhedged position takes for a while. */
    private static final int WORKING_ROWS = 20;

    /** Rows of a currency's controls, at most: of each its numbers and their distances from the mean. */
    private static final int CONTROL_ROWS = 32;

    /** Weights as they are drawn and as a sample keeps them. */
    private static final int WEIGHT_ROWS = 2;

    /** Part of the heap that rows may fill; the rest is for the collector, which places long rows badly. */
    private static final double USABLE = 0.7;

    /** Rows of a date of what a strategy is owed: by its counterparty, and by the group that this belongs to. */
    private static final int EXPOSURES = 2;

    private static final int BLOCK = 1024;

    /**
     * An outcome of each strategy under each drift that is simulated, its lowest cash balance, and its net benefit. Of several models, what the
     * neediest keeps: they run one after the other, and what is left of each is small.
     */
    public static MemoryNeed of(Scenario scenario) {
        boolean twice = scenario.models().stream().anyMatch(model -> !model.hasForwardDrift());
        long strategies = scenario.strategies().size() + 1L;
        boolean controlled = scenario.sampling().map(Sampling::isControlled).orElse(false);
        long currencies = scenario.position().netExposure(scenario.market()).size();
        long controls = controlled ? currencies * CONTROL_ROWS * (twice ? 2L : 1L) : 0;
        boolean weighted = scenario.sampling().flatMap(Sampling::devaluations).isPresent();
        long weights = weighted ? WEIGHT_ROWS * (twice ? 2L : 1L) : 0;
        long watched = scenario.realised()
                .map(realised -> realised.rates().size() * (twice ? 2L : 1L))
                .orElse(0L);
        long ratios = strategies * capitalDates(scenario);
        long exposures = strategies * EXPOSURES * exposureDates(scenario);
        return new MemoryNeed(Double.BYTES
                * (strategies * (twice ? 5 : 3) + WORKING_ROWS + controls + weights + watched + ratios + exposures));
    }

    private static long capitalDates(Scenario scenario) {
        SortedSet<Currency> held =
                new TreeSet<>(scenario.position().netExposure(scenario.market()).keySet());
        return scenario.riskWeightedAssets()
                .map(assets -> (long) assets.dates(scenario.market(), held, scenario.horizon())
                        .size())
                .orElse(0L);
    }

    private static long exposureDates(Scenario scenario) {
        Market market = scenario.market();
        return scenario.counterparties()
                .map(parties -> 1L
                        + parties.tenor()
                                .rollDates(market.valuationDate(), scenario.horizon(), market.calendar())
                                .size())
                .orElse(0L);
    }

    /** A number of rows that are kept. */
    public static MemoryNeed ofRows(int rows) {
        return new MemoryNeed((long) Double.BYTES * rows);
    }

    /** Refuses what does not fit, before any work is done. */
    public void check(Settings settings, long heapBytes) {
        long fitting = mostPaths(heapBytes);
        if (settings.paths() > fitting) {
            throw Refusal.resources(
                    String.format(
                            "%d paths need about %d MB, more than Java's heap of %d MB holds; the largest --paths that"
                                    + " fits is %d (java -Xmx makes the heap larger)",
                            settings.paths(),
                            (long) (settings.paths() * bytesPerPath / USABLE / 1e6),
                            (long) (heapBytes / 1e6),
                            fitting),
                    null);
        }
    }

    private long mostPaths(long heapBytes) {
        long paths = (long) (USABLE * heapBytes) / bytesPerPath;
        return paths > BLOCK ? paths / BLOCK * BLOCK : paths;
    }
}
