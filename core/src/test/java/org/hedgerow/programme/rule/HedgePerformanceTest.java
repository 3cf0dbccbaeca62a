package org.hedgerow.programme.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.model.Drift;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.order.Trigger;
import org.hedgerow.reference.ReferenceRow;
import org.hedgerow.reference.ReferenceSource;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.params.ParameterizedTest;

/** How the cost of hedging a short call varies, by its delta or by holding the currency while it is in the money. */
class HedgePerformanceTest {
    private static final Tenor WEEKLY = Tenor.parse("1W");

    /** Standard deviations over the price; of 200,000 paths, where Hull has a thousand. */
    @ParameterizedTest
    @ReferenceSource({"delta_hedge_performance", "stop_loss_performance"})
    void costsVaryAsTabulated(ReferenceRow row) {
        HullsCall call = new HullsCall((int) (20 / row.inputs().number("rebalance_weeks")));
        HedgedOutcome hedge = call.hedgedBy(programme(row.product(), call));
        JointModel model = new JointModel(
                Map.of(HullsCall.FOREIGN, new Lognormal(call.volatility())),
                Optional.of(Map.of(HullsCall.FOREIGN, new Drift.View(0.13 * call.scale()))),
                Optional.empty());
        Outcomes outcomes = Simulation.of(call.market(), call.expiry(), model, call.observers(hedge))
                .run(new Settings(131_072, 1, 2), Progress.SILENT);
        double deviation = HullsCall.VOLATILITY * Math.sqrt(HullsCall.TERM);
        double price = Black.value(OptionSide.CALL, call.forward(), HullsCall.STRIKE, deviation, 1);
        assertThat(deviation(outcomes.values(hedge.outcome())) / price)
                .isCloseTo(row.number(), within(row.tolerance()));
    }

    private static Programme programme(String product, HullsCall call) {
        return product.equals("stop_loss_performance")
                ? new Trigger(
                        List.of(new Trigger.Step(HullsCall.STRIKE / HullsCall.SPOT - 1, 1)), WEEKLY, Optional.of(true))
                : new Replication(HullsCall.STRIKE / call.forward() - 1, WEEKLY, 0);
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow());
    }
}
