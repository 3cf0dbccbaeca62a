package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.math.Normal;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.observable.Discount;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls after ten years on a Heston rate correlated with a Hull-White home rate, by simulation of the full model: the
 * expected values are not those of the approximation H1-HW, which are up to 0.009 of volatility off. They come from
 * conditional Monte Carlo of the same model, written apart: Black's formula given the variance, over a million paths. A
 * second such program, with the variance drawn exactly 104 times a year, gives 44.937, 35.616, 14.382; 69.199, 32.017 and
 * 23.667 with standard errors of 0.003 to 0.012.
 */
class HestonHullWhiteOptionTest {
    private static final LocalDate TODAY = LocalDate.of(2009, 1, 1);
    private static final LocalDate END = TODAY.plusDays(3650);
    private static final Currency HOME = Currency.of("UAH");
    private static final Currency FOREIGN = Currency.of("USD");
    private static final List<LocalDate> DATES = IntStream.rangeClosed(0, 40)
            .mapToObj(quarter -> TODAY.plusDays(quarter * 3650L / 40))
            .toList();
    private static final int RANDOMISATIONS = 32;
    private static final Settings SETTINGS =
            new Settings(RANDOMISATIONS * 2048, 1, 2, new SamplingPlan.Sobol(RANDOMISATIONS));
    private static final Observable SPOT = new Spot(FOREIGN);
    private static final Observable CASH = new Growth(HOME);
    private static final Observable BOND = new Discount(HOME, END);

    private record Option(OptionSide side, double strike, double expected) {}

    /** By volatility of variance; the put is the call of 14.3912 less the forward. */
    private static final Map<Double, List<Option>> OPTIONS = Map.of(
            0.3, List.of(new Option(CALL, 80, 44.9361), new Option(CALL, 100, 35.6180), new Option(PUT, 180, 61.7627)),
            0.6,
                    List.of(
                            new Option(CALL, 40, 69.1987),
                            new Option(CALL, 100, 32.0070),
                            new Option(CALL, 120, 23.6541)));

    @ParameterizedTest(name = "volatility of variance {0}")
    @ValueSource(doubles = {0.3, 0.6})
    void anOptionIsWorthWhatItIsInTheFullModel(double volOfVol) {
        Market market = TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.02)
                .rate("USD", 0)
                .spot("USD/UAH", 100)
                .market();
        InterestRates rates = new InterestRates(
                Map.of(HOME, new HullWhite(0.01, 0.01)),
                Optional.of(List.of(FourFactors.pair("UAH rate", "USD", 0.6))));
        JointModel model = new JointModel(
                Map.of(FOREIGN, new Heston(0.05, 0.3, 0.05, volOfVol, -0.3)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(rates));
        PathSample sample = PathSample.of(market, new RiskNeutral(model), DATES, SETTINGS, SPOT, CASH, BOND);
        for (Option option : OPTIONS.get(volOfVol)) {
            Estimate value = Influence.estimate(byRandomisation(hedged(sample, option.side(), option.strike())));
            assertThat(value.standardError()).isPositive().isLessThan(0.002 * option.expected());
            assertThat(value.value())
                    .as("strike %s", option.strike())
                    .isCloseTo(option.expected(), within(4.5 * value.standardError()));
        }
    }

    private static double[] byRandomisation(double[] values) {
        double[] means = new double[RANDOMISATIONS];
        for (int path = 0; path < values.length; path++) {
            means[path / PathBatch.SIZE % RANDOMISATIONS] += values[path] / (values.length / RANDOMISATIONS);
        }
        return means;
    }

    /** Discounted pay-offs less what a quarterly hedge by Black's deltas gains, whose mean is zero whatever the deltas. */
    private static double[] hedged(PathSample sample, OptionSide side, double strike) {
        double[] spot = discounted(sample, SPOT, END);
        double[] bond = discounted(sample, BOND, END);
        int sign = side == CALL ? 1 : -1;
        double[] value = new double[spot.length];
        for (int path = 0; path < value.length; path++) {
            value[path] = side.payoff(spot[path], strike * bond[path]);
        }
        for (int quarter = 0; quarter + 1 < DATES.size(); quarter++) {
            double deviation = 0.22 * Math.sqrt((DATES.size() - 1 - quarter) / 4.0);
            spot = discounted(sample, SPOT, DATES.get(quarter));
            bond = discounted(sample, BOND, DATES.get(quarter));
            double[] spotLater = discounted(sample, SPOT, DATES.get(quarter + 1));
            double[] bondLater = discounted(sample, BOND, DATES.get(quarter + 1));
            for (int path = 0; path < value.length; path++) {
                double upper = Math.log(spot[path] / (strike * bond[path])) / deviation + deviation / 2;
                double lower = upper - deviation;
                value[path] -= sign * Normal.cdf(sign * upper) * (spotLater[path] - spot[path])
                        - sign * strike * Normal.cdf(sign * lower) * (bondLater[path] - bond[path]);
            }
        }
        return value;
    }

    private static double[] discounted(PathSample sample, Observable what, LocalDate date) {
        double[] value = sample.values(what, date).clone();
        double[] growth = sample.values(CASH, date);
        for (int path = 0; path < value.length; path++) {
            value[path] /= growth[path];
        }
        return value;
    }
}
