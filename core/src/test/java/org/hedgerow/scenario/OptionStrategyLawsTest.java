package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hedgerow.formula.fixing.LastGain;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.option.TriggerLevels;
import org.hedgerow.hedge.structure.AccumulatorHedge;
import org.hedgerow.hedge.structure.KnockForwardHedge;
import org.hedgerow.hedge.structure.TargetForwardHedge;
import org.hedgerow.instrument.trigger.Knock;
import org.hedgerow.ledger.Cost;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.api.Test;

/** {@link StrategyLawsTest} for what buys options that pay otherwise than a call or put. */
class OptionStrategyLawsTest {
    private static List<Strategy> everyKnockForward(Cover cover) {
        return List.of(
                new KnockForwardHedge(
                        "knock-out forward",
                        cover,
                        new TriggerLevels(Knock.OUT, Optional.empty(), Optional.of(1.2), Optional.empty())),
                new KnockForwardHedge(
                        "knock-in forward",
                        cover,
                        new TriggerLevels(Knock.IN, Optional.of(0.97), Optional.empty(), Optional.empty())));
    }

    /** Beyond the horizon, too, where volatility is another than before. */
    @Test
    void forwardsWithLevelsCostNothingButTheirFrictions() {
        assertFair(everyKnockForward(Cover.ofNetPosition(1)));
        assertFair(everyKnockForward(Cover.ofFlows(1)));
    }

    private static List<Strategy> everyTarget(Cover cover) {
        return List.of(
                new TargetForwardHedge("capped", cover, Tenor.parse("2M"), 2, 0.1, LastGain.CAPPED),
                new TargetForwardHedge("last in full", cover, Tenor.parse("6M"), 1, 0.08, LastGain.FULL),
                new TargetForwardHedge("without last", cover, Tenor.parse("3M"), 1.5, 0.15, LastGain.NONE),
                new AccumulatorHedge(
                        "accumulator", cover, Tenor.parse("1M"), 2, 0.12, Optional.empty(), Optional.empty()),
                new AccumulatorHedge(
                        "paid in half a year",
                        cover,
                        Tenor.parse("1M"),
                        2,
                        0.12,
                        Optional.empty(),
                        Optional.of(Tenor.parse("6M"))));
    }

    /** One of the flows comes after the horizon, where what is left is marked; the smile is flat but not in time. */
    @Test
    void norDoTargetForwardsAndAccumulators() {
        assertFair(everyTarget(Cover.ofFlows(1)));
    }

    private static void assertFair(List<Strategy> hedges) {
        Bank bank = new Bank();
        bank.hedges = hedges;
        assertThat(bank.scenario()
                        .run(new Settings(32_768, 1, 2), Progress.SILENT)
                        .decision()
                        .appraisals())
                .hasSize(1 + hedges.size())
                .allSatisfy(strategy -> {
                    Estimate drift = strategy.driftCost();
                    assertThat(Math.abs(drift.value()))
                            .as(strategy.name())
                            .isLessThanOrEqualTo(4 * drift.standardError() + 1e-6);
                    assertThat(strategy.components().get(Cost.BID_OFFER).value())
                            .as(strategy.name())
                            .isLessThanOrEqualTo(0);
                });
    }
}
