package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.sample.Moments;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where paths are risk-neutral and as volatile as the market quotes, a strategy costs nothing but its frictions. */
class FairPriceTest {
    private static final Settings SETTINGS = new Settings(16_384, 1, 2);

    private static final String BEYOND =
            "marked on the horizon at today's forward volatility, which holds what interest adds until the horizon too";
    private static final String ALONG =
            "its formula takes interest to come in step with variance, and simulated interest comes late";

    /** What is not priced exactly, and why; that it is not, is tested too. */
    private static final Map<World, Map<String, String>> DEAR = Map.of(
            World.FAIR,
            Map.of(),
            World.INTEREST,
            Map.ofEntries(
                    Map.entry("call beyond the horizon", BEYOND),
                    Map.entry("option", BEYOND),
                    Map.entry("ratio", BEYOND),
                    Map.entry("seagull", BEYOND),
                    Map.entry("average rate beyond the horizon", BEYOND),
                    Map.entry("geometric average beyond the horizon", BEYOND),
                    Map.entry("barrier beyond the horizon", BEYOND),
                    Map.entry("dated barriers beyond the horizon", BEYOND),
                    Map.entry("no-touch beyond the horizon", BEYOND),
                    Map.entry("target forward", ALONG),
                    Map.entry("target forward beyond the horizon", ALONG),
                    Map.entry("accumulator beyond the horizon", ALONG),
                    Map.entry("average strike", ALONG),
                    Map.entry("average strike of net", ALONG),
                    Map.entry("knock-in forward", ALONG),
                    Map.entry("knock-out forward", ALONG),
                    Map.entry("no-touch before the horizon", ALONG),
                    Map.entry("one-touch paid at hit", ALONG),
                    Map.entry("touch", ALONG)));

    @ParameterizedTest
    @EnumSource(
            value = World.class,
            names = {"FAIR", "INTEREST"})
    void noStrategyHasADriftCost(World world) {
        SortedMap<String, Moments> dear = dear(world.scene());
        assertThat(dear.keySet()).as("%s", dear).isEqualTo(DEAR.get(world).keySet());
    }

    static SortedMap<String, Moments> dear(Scene scene) {
        DriftCosts costs = new DriftCosts(scene.hedged(), scene.market());
        Outcomes outcomes = scene.simulation(costs).run(SETTINGS, Progress.SILENT);
        SortedMap<String, Moments> dear = new TreeMap<>();
        for (HedgedOutcome strategy : scene.hedged()) {
            Moments drift = outcomes.moments(DriftCosts.column(strategy));
            if (!(Math.abs(drift.mean()) <= 4 * drift.standardError() + 1e-6)) {
                dear.put(strategy.name(), drift);
            }
        }
        return dear;
    }
}
