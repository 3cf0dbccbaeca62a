package org.hedgerow.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.example.OwnParts.HORIZON;
import static org.hedgerow.example.OwnParts.TODAY;
import static org.hedgerow.example.OwnParts.USD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.SpotKernel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.Step;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.payoff.PathPayoff;
import org.hedgerow.payoff.PathStream;
import org.hedgerow.pricing.Pricing;
import org.hedgerow.random.Draws;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.DayCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller's model of one rate beside a shipped one, correlated, and a caller's model of all rates under every sampling plan. */
class OwnSpotModelTest {
    private static final Currency GBP = Currency.of("GBP");
    private static final double CORRELATION = 0.6;
    private static final Settings SETTINGS = new Settings(1 << 17, 1, 2);
    private static final Market MARKET = OwnParts.market()
            .with(GBP, ZeroCurve.flat(TODAY, 0.03), PairQuote.of(1.15).with(VolatilityTerm.flat(TODAY, 0.07)));

    /** Log of the rate over its mean: {@code x - v / 2}, x pulled back to 0 and moved by the currency's own motion. */
    private record Pulled(double speed, double volatility) implements SpotModel {
        double variance(double years) {
            return volatility * volatility * -Math.expm1(-2 * speed * years) / (2 * speed);
        }

        @Override
        public Optional<VolatilityTerm> diffusion() {
            return Optional.empty();
        }

        @Override
        public OptionalDouble volatility(LocalDate valuationDate, LocalDate date) {
            double years = DayCount.ACT_365F.years(valuationDate, date);
            return OptionalDouble.of(Math.sqrt(variance(years) / years));
        }

        @Override
        public Optional<SpotKernel> bind(SpotBinding binding) {
            return Optional.of(new SpotKernel() {
                @Override
                public void start(PathBatch batch) {}

                @Override
                public void step(PathBatch batch, int number, Draws draws) {
                    Step step = binding.steps().get(number);
                    double before = variance(DayCount.ACT_365F.years(binding.valuationDate(), step.from()));
                    double after = variance(DayCount.ACT_365F.years(binding.valuationDate(), step.to()));
                    double left = Math.exp(-speed * step.years());
                    double scale = Math.sqrt(variance(step.years()) / step.years());
                    double[] log = batch.row(binding.logRow());
                    double[] motion = batch.row(binding.motionRow());
                    for (int path = 0; path < log.length; path++) {
                        log[path] = left * (log[path] + before / 2) + scale * motion[path] - after / 2;
                    }
                }
            });
        }
    }

    private static final Pulled PULLED = new Pulled(1.5, 0.1);

    private static JointModel joint() {
        return new JointModel(
                Map.of(USD, PULLED, GBP, new Lognormal(VolatilityTerm.flat(TODAY, 0.07))),
                Optional.empty(),
                Optional.of(new Correlation(
                        List.of(GBP, USD), List.of(List.of(1.0, CORRELATION), List.of(CORRELATION, 1.0)))),
                Optional.empty());
    }

    private static void agrees(Estimate estimate, double exact) {
        assertThat(estimate.value()).isCloseTo(exact, within(4.5 * estimate.standardError() + 1e-12));
        assertThat(estimate.standardError()).isLessThan(0.01 * Math.abs(exact));
    }

    /** Over one step both logarithms are normal with the correlation of their motions. */
    @Test
    void anOwnRateIsCorrelatedWithAShippedOneAndKeepsItsMean() {
        double deviation = Math.sqrt(PULLED.variance(1));
        double usd = MARKET.forward(USD, HORIZON);
        double gbp = MARKET.forward(GBP, HORIZON);
        PathPayoff mean = (paths, out) -> System.arraycopy(paths.spot(USD, HORIZON), 0, out, 0, out.length);
        PathPayoff product = (paths, out) -> {
            double[] first = paths.spot(USD, HORIZON);
            double[] second = paths.spot(GBP, HORIZON);
            for (int path = 0; path < out.length; path++) {
                out[path] = Math.log(first[path] / usd) * Math.log(second[path] / gbp);
            }
        };
        List<Estimate> found = PathStream.of(MARKET, joint())
                .spot(USD, HORIZON)
                .spot(GBP, HORIZON)
                .means(List.of(mean, product), SETTINGS, Progress.SILENT);
        agrees(found.get(0), usd);
        double drifts = deviation * deviation / 2 * 0.07 * 0.07 / 2;
        agrees(found.get(1), CORRELATION * deviation * 0.07 + drifts);
    }

    @Test
    void anOptionIsPricedOnAnOwnRate() {
        VanillaOption put = new VanillaOption(USD, OptionSide.PUT, HORIZON, 0.83);
        double exact = Black.value(
                OptionSide.PUT,
                MARKET.forward(USD, HORIZON),
                0.83,
                Math.sqrt(PULLED.variance(1)),
                MARKET.discount(MARKET.home(), TODAY, HORIZON));
        agrees(
                Pricing.simulated(put, MARKET, JointModel.of(USD, PULLED), SETTINGS)
                        .value(),
                exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN", "ANTITHETIC", "SOBOL"})
    void anOwnModelIsSampledByEveryPlan(String name) {
        SamplingPlan plan = Map.of(
                        "PLAIN", SamplingPlan.PLAIN, "ANTITHETIC", SamplingPlan.ANTITHETIC, "SOBOL", SamplingPlan.SOBOL)
                .get(name);
        OrnsteinUhlenbeck model = new OrnsteinUhlenbeck(USD, 1.5, 0.1, new Drift.Forward());
        double forward = MARKET.forward(USD, HORIZON);
        double exact = Black.value(OptionSide.CALL, forward, 0.85, Math.sqrt(PULLED.variance(1)), 1);
        PathPayoff call = (paths, out) -> {
            double[] rate = paths.spot(USD, HORIZON);
            for (int path = 0; path < out.length; path++) {
                out[path] = Math.max(0, rate[path] - 0.85);
            }
        };
        agrees(
                PathStream.of(MARKET, model)
                        .spot(USD, TODAY.plusDays(100), HORIZON)
                        .mean(call, SETTINGS.withPlan(plan)),
                exact);
    }
}
