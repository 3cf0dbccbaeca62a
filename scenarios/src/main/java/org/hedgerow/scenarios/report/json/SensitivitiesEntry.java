package org.hedgerow.scenarios.report.json;

import java.util.List;
import java.util.Optional;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.wording.BumpWords;
import org.hedgerow.sensitivity.BumpEffect;
import org.hedgerow.sensitivity.Sensitivities;
import org.hedgerow.sensitivity.StrategyEffect;

/**
 * What a step of each thing that may move does to each strategy; home currency at the horizon.
 *
 * @param means what is bumped, and what is then asked again
 * @param alpha level of the expected shortfall
 * @param left what could not be bumped, and why
 */
record SensitivitiesEntry(String means, double alpha, List<BumpEntry> bumps, List<LeftEntry> left) {
    /**
     * One bump.
     *
     * @param of spot, rates, model volatility or quoted volatility
     * @param step a share of the spot, a rate a year, a volatility per square root of a year
     * @param central whether it is half the difference of a step up and a step down; else of a step up alone
     */
    record BumpEntry(String of, String currency, double step, boolean central, List<StrategyEffect> strategies) {
        static BumpEntry of(BumpEffect effect) {
            return new BumpEntry(
                    BumpWords.kind(effect.bump()),
                    effect.bump().currency().code(),
                    effect.bump().kind().step(),
                    effect.central(),
                    effect.strategies());
        }
    }

    /** A bump that could not be made. */
    record LeftEntry(String of, String currency, String why) {
        static LeftEntry of(Sensitivities.Left left) {
            return new LeftEntry(
                    BumpWords.kind(left.bump()), left.bump().currency().code(), left.why());
        }
    }

    /** Absent where nobody asked for them. */
    static Optional<SensitivitiesEntry> of(ScenarioResult result) {
        return result.sensitivities()
                .map(all -> new SensitivitiesEntry(
                        BumpWords.MEANING,
                        all.alpha(),
                        all.effects().stream().map(BumpEntry::of).toList(),
                        all.left().stream().map(LeftEntry::of).toList()));
    }
}
