package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hedgerow.formula.fixing.LastGain;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.AverageForwardHedge;
import org.hedgerow.hedge.fixed.NonDeliverableHedge;
import org.hedgerow.hedge.fixed.WindowForwardHedge;
import org.hedgerow.hedge.option.AverageHedge;
import org.hedgerow.hedge.option.BarrierHedge;
import org.hedgerow.hedge.option.DigitalHedge;
import org.hedgerow.hedge.option.TouchHedge;
import org.hedgerow.hedge.option.TriggerLevels;
import org.hedgerow.hedge.structure.AccumulatorHedge;
import org.hedgerow.hedge.structure.KnockForwardHedge;
import org.hedgerow.hedge.structure.ParticipatingForwardHedge;
import org.hedgerow.hedge.structure.RatioForwardHedge;
import org.hedgerow.hedge.structure.RiskReversalHedge;
import org.hedgerow.hedge.structure.TargetForwardHedge;
import org.hedgerow.instrument.option.Averaging;
import org.hedgerow.instrument.option.Knock;
import org.hedgerow.ledger.Cost;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.api.Test;

/** {@link StrategyLawsTest} for what buys options that pay otherwise than a call or put. */
class OptionStrategyLawsTest {
    private static List<Strategy> everyHedge(Cover cover) {
        return List.of(
                new DigitalHedge("digital", cover, 0, 0.1),
                new BarrierHedge("knock-out", cover, 0.02, levels(Knock.OUT, 0.8, 1.2, Optional.empty())),
                new BarrierHedge("knock-in", cover, 0, levels(Knock.IN, 0.95, 1.05, Optional.of(Tenor.parse("1M")))),
                new TouchHedge("touch", cover, 0.1, levels(Knock.IN, 0.9, 1.1, Optional.empty())),
                new AverageHedge("average", cover, Optional.of(0.01), Averaging.ARITHMETIC, Tenor.parse("2M")),
                new AverageHedge(
                        "against the average", cover, Optional.empty(), Averaging.ARITHMETIC, Tenor.parse("2M")));
    }

    private static TriggerLevels levels(Knock knock, double low, double high, Optional<Tenor> watchedEvery) {
        return new TriggerLevels(knock, Optional.of(low), Optional.of(high), watchedEvery);
    }

    /** Among the flows one beyond the horizon, where options are marked. */
    @Test
    void noneCostsAnythingButItsFrictionsWhereThePathsPriceTheMarket() {
        assertFair(everyHedge(Cover.ofFlows(1)));
    }

    private static List<Strategy> everyForwardAndStructure(Cover cover) {
        return List.of(
                new NonDeliverableHedge("NDF", cover, 2),
                new AverageForwardHedge("average forward", cover, Tenor.parse("1M")),
                new WindowForwardHedge("window", cover, 30, 30),
                new RiskReversalHedge("risk reversal", cover, 0.03, Optional.empty(), 0.005),
                new RiskReversalHedge("seagull", cover, 0.01, Optional.of(0.1), 0),
                new ParticipatingForwardHedge("participating", cover, 0.03),
                new RatioForwardHedge("ratio", cover, 2));
    }

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

    @Test
    void norDoOtherForwardsAndStructures() {
        assertFair(everyForwardAndStructure(Cover.ofFlows(1)));
        assertFair(everyForwardAndStructure(Cover.ofNetPosition(0.3)));
    }

    /** Beyond the horizon, too, where volatility is another than before. */
    @Test
    void norDoForwardsWithLevels() {
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
