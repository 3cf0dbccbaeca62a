package org.hedgerow.programme.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.hedge.Plan;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.BidOffer;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.position.Exposure;
import org.hedgerow.programme.ProgrammeTrade;
import org.hedgerow.programme.TradeRecord;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.api.Test;

/** A band within which delta hedging does nothing: fewer deals and less spread, for a wider outcome. */
class NoTradeBandTest {
    private static final HullsCall CALL = new HullsCall(20);
    private static final double[] BANDS = {0, 0.05, 0.15, 0.3};

    private static ProgrammeTrade trade(double band) {
        Replication rule = new Replication(HullsCall.STRIKE / CALL.forward() - 1, Tenor.parse("1W"), band);
        Exposure deal = new Exposure(HullsCall.FOREIGN, 1, CALL.expiry());
        return new ProgrammeTrade(deal, rule, new BidOffer(0, 0.002, 0, 0, 0));
    }

    private static JointModel model() {
        return JointModel.of(HullsCall.FOREIGN, new Lognormal(CALL.volatility()));
    }

    @Test
    void aWiderBandDealsLessOften() {
        int[] deals = Arrays.stream(BANDS)
                .mapToInt(band -> TradeRecord.of(trade(band), CALL.market(), CALL.expiry(), model())
                        .deals())
                .toArray();
        assertThat(deals[0]).isGreaterThan(19 * 1024 * 9 / 10);
        assertThat(deals).isSortedAccordingTo((one, other) -> Integer.compare(other, one));
        assertThat(deals[3]).isLessThan(deals[0] / 5);
    }

    @Test
    void aWiderBandPaysLessSpreadAndHedgesWorse() {
        List<Outcomes> outcomes =
                Arrays.stream(BANDS).mapToObj(NoTradeBandTest::outcomes).toList();
        assertThat(outcomes.stream().map(NoTradeBandTest::spread).toList()).isSorted();
        assertThat(outcomes.stream().map(NoTradeBandTest::variance).toList()).isSorted();
    }

    private static HedgedOutcome hedge(double band) {
        return new HedgedOutcome("delta", new Plan(List.of(trade(band))), CALL.market(), CALL.expiry());
    }

    private static Outcomes outcomes(double band) {
        return Simulation.of(CALL.market(), CALL.expiry(), model(), CALL.observers(hedge(band)))
                .run(new Settings(16_384, 1, 2), Progress.SILENT);
    }

    private static double spread(Outcomes outcomes) {
        return outcomes.moments(hedge(0).component(Cost.BID_OFFER)).mean();
    }

    private static double variance(Outcomes outcomes) {
        double[] values = outcomes.values(hedge(0).outcome());
        double mean = DoubleStream.of(values).average().orElseThrow();
        return DoubleStream.of(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow();
    }
}
