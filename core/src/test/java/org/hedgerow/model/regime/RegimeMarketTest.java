package org.hedgerow.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.model.regime.Hryvnia.EUR;
import static org.hedgerow.model.regime.Hryvnia.MIDDLE;
import static org.hedgerow.model.regime.Hryvnia.TODAY;
import static org.hedgerow.model.regime.Hryvnia.USD;
import static org.hedgerow.model.regime.Hryvnia.YEAR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Drift;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.Requirements;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.Draws;
import org.junit.jupiter.api.Test;

/** What regimes do to the market, and what is as today without them. */
class RegimeMarketTest {
    private static final int BLOCKS = 64;

    private static final ManagedRate MANAGED = new ManagedRate(
            Hryvnia.PEG,
            Devaluation.of(DevaluationOdds.judged(0.8), 0.15, 0),
            new Regime(5, 0, 0, Optional.of(market(0.3, 4, 0.25, 0.2, Set.of(MarketShift.Deal.SWAP)))),
            new Regime(4, 0, 0, Optional.of(market(0.1, 2, 0.1, 0.05, Set.of()))),
            new Regime(1, 0, 0, Optional.of(market(-0.01, 1.5, 0.02, 0, Set.of(MarketShift.Deal.OPTION)))),
            0.6);

    private static Regime.Market market(
            double basis, double spread, double volatility, double premium, Set<MarketShift.Deal> closed) {
        return new Regime.Market(
                Optional.of(basis),
                Optional.of(spread),
                Optional.of(volatility),
                Optional.of(premium),
                Optional.of(closed));
    }

    /** The share of paths with each spread is the share of the regime by the chain of four states, day by day by hand. */
    @Test
    void everyRowFollowsTheRegimeWhichIsOccupiedAsTheMatrixSays() {
        MarketShift spread = new MarketShift.Spread(USD);
        MarketShift basis = new MarketShift.Basis(USD);
        MarketShift volatility = new MarketShift.OptionVolatility(USD);
        MarketShift premium = new MarketShift.Premium(USD);
        MarketShift swaps = new MarketShift.Open(USD, MarketShift.Deal.SWAP);
        MarketShift options = new MarketShift.Open(USD, MarketShift.Deal.OPTION);
        Requirements requirements = new Requirements(TODAY, YEAR);
        List.of(spread, basis, volatility, premium, swaps, options)
                .forEach(what -> requirements.read(what, List.of(MIDDLE, YEAR)));
        double[] count = new double[Phase.COUNT];
        double[] spreads = {1, 4, 2, 1.5};
        double[] bases = {0, 0.3, 0.1, -0.01};
        double[] volatilities = {0, 0.25, 0.1, 0.02};
        double[] premiums = {0, 0.2, 0.05, 0};
        walk(Hryvnia.alone(MANAGED, new Drift.Model()), requirements, (batch, layout) -> {
            for (int path = 0; path < PathBatch.SIZE; path++) {
                int phase = 0;
                while (spreads[phase] != batch.row(layout.row(spread))[path]) {
                    phase++;
                }
                count[phase]++;
                assertThat(batch.row(layout.row(basis))[path]).isEqualTo(bases[phase]);
                assertThat(batch.row(layout.row(volatility))[path]).isEqualTo(volatilities[phase]);
                assertThat(batch.row(layout.row(premium))[path]).isEqualTo(premiums[phase]);
                assertThat(batch.row(layout.row(swaps))[path]).isEqualTo(phase == Phase.CRISIS.code() ? 0 : 1);
                assertThat(batch.row(layout.row(options))[path]).isEqualTo(phase == Phase.FLOATING.code() ? 0 : 1);
            }
        });
        double[] expected = RegimeChainTest.occupation(365);
        for (int phase = 0; phase < count.length; phase++) {
            double paths = BLOCKS * (double) PathBatch.SIZE;
            double error = Math.sqrt(expected[phase] * (1 - expected[phase]) / paths);
            assertThat(count[phase] / paths).as("%d", phase).isCloseTo(expected[phase], within(4.5 * error));
        }
    }

    /** Reading them makes no date of a step, so no bit of the rates changes. */
    @Test
    void aModelWithoutRegimesHasTodaysMarketOnEveryPath() {
        JointModel model = Hryvnia.alone(new Lognormal(VolatilityTerm.flat(TODAY, 0.1)), new Drift.Forward());
        double[] alone = new double[PathBatch.SIZE];
        Requirements spotAlone = new Requirements(TODAY, YEAR);
        spotAlone.read(new Spot(USD), List.of(YEAR));
        walk(
                model,
                spotAlone,
                (batch, layout) -> System.arraycopy(batch.row(layout.row(new Spot(USD))), 0, alone, 0, alone.length));
        Requirements requirements = new Requirements(TODAY, YEAR);
        requirements.read(new Spot(USD), List.of(YEAR));
        requirements.read(new MarketShift.Spread(USD), List.of(MIDDLE, YEAR));
        requirements.read(new MarketShift.Basis(USD), List.of(MIDDLE, YEAR));
        walk(model, requirements, (batch, layout) -> {
            assertThat(batch.row(layout.row(new MarketShift.Spread(USD)))).containsOnly(1);
            assertThat(batch.row(layout.row(new MarketShift.Basis(USD)))).containsOnly(0);
            if (batch.block() == BLOCKS - 1) {
                assertThat(batch.row(layout.row(new Spot(USD)))).isEqualTo(alone);
            }
        });
        assertThat(model.supplies(new MarketShift.Spread(EUR))).isFalse();
    }

    private interface AtTheEnd {
        void see(PathBatch batch, PathLayout layout);
    }

    private static void walk(JointModel model, Requirements requirements, AtTheEnd end) {
        PathLayout layout = requirements.layout(model.scratchRows(requirements.observables()));
        PathKernel kernel = model.bind(layout, Hryvnia.market());
        PathBatch batch = new PathBatch(layout);
        Draws draws = Draws.of(1);
        for (int block = 0; block < BLOCKS; block++) {
            batch.start(block, PathBatch.SIZE);
            for (int date = 0; date < layout.grid().size(); date++) {
                kernel.fill(batch, date, draws);
            }
            end.see(batch, layout);
        }
    }
}
