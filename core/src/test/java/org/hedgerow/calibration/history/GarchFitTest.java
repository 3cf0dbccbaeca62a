package org.hedgerow.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Garch;
import org.hedgerow.history.Returns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class GarchFitTest {
    private static final Garch SYMMETRIC = Garch.symmetric(2e-6, 0.08, 0.88);
    private static final Garch ASYMMETRIC = new Garch(2e-6, 0.04, 0.08, 0.88);

    /**
     * The Python package arch 8.0.0 on the returns of the resource, its presample variance set to the mean squared
     * residual but, unlike here, not moving with the mean; standard errors by the Hessian and by Bollerslev and Wooldridge (1992).
     */
    @ParameterizedTest(name = "asymmetric {0}, fat tails {1}")
    @CsvFileSource(resources = "garch-fits.csv", numLinesToSkip = 1)
    void agreesWithAnotherProgram(ArgumentsAccessor row) {
        GarchKind kind = new GarchKind(row.getBoolean(0), row.getBoolean(1), false);
        GarchFit fit = GarchFit.of(published(), kind);
        assertThat(fit.logLikelihood()).isCloseTo(row.getDouble(8), within(2e-5));
        assertThat(fit.mean().value()).isCloseTo(row.getDouble(2), within(4e-7)); // 0.3 % of its error
        List<Estimated> estimated = new ArrayList<>(List.of(fit.omega(), fit.alpha(), fit.gamma(), fit.beta()));
        estimated.add(fit.degreesOfFreedom().orElse(new Estimated(0, 0, 0)));
        for (int i = 0; i < estimated.size(); i++) {
            double value = row.getDouble(3 + i);
            assertThat(estimated.get(i).value()).isCloseTo(value, within(1e-3 * Math.abs(value)));
            assertThat(estimated.get(i).standardError())
                    .isCloseTo(row.getDouble(9 + i), within(5e-3 * row.getDouble(9 + i)));
            assertThat(estimated.get(i).robustError())
                    .isCloseTo(row.getDouble(14 + i), within(5e-3 * row.getDouble(14 + i)));
        }
    }

    private static Returns published() {
        try (InputStream resource = GarchFitTest.class.getResourceAsStream("garch-returns.csv")) {
            return Simulated.returns(new String(resource.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .skip(1)
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Over samples, each estimate has the spread that its error says, and both kinds of error agree. */
    @Test
    void estimatesOfSimulatedHistoriesAreAsFarOffAsTheirErrorsSay() {
        Random random = new Random(1);
        int samples = 24;
        double[] sums = new double[3];
        double[] squares = new double[3];
        double ratio = 0;
        for (int sample = 0; sample < samples; sample++) {
            double[] moves = Simulated.garch(random, SYMMETRIC, 0, 2_500);
            GarchFit fit = GarchFit.of(Simulated.returns(moves), GarchKind.NORMAL);
            double[] z = {
                z(fit.alpha(), SYMMETRIC.alpha()), z(fit.beta(), SYMMETRIC.beta()), z(fit.mean(), 0),
            };
            for (int i = 0; i < z.length; i++) {
                sums[i] += z[i] / samples;
                squares[i] += z[i] * z[i] / samples;
            }
            ratio += fit.alpha().robustError() / fit.alpha().standardError() / samples;
        }
        for (int i = 0; i < sums.length; i++) {
            assertThat(sums[i]).isCloseTo(0, within(4.5 / Math.sqrt(samples)));
            assertThat(squares[i]).isCloseTo(1, within(4.5 * Math.sqrt(2.0 / samples)));
        }
        assertThat(ratio).isCloseTo(1, within(0.05));
    }

    @Test
    void asymmetryAndFatTailsAreFoundTogether() {
        double[] moves = Simulated.garch(new Random(1), ASYMMETRIC, 6, 5_000);
        GarchFit fit = GarchFit.of(Simulated.returns(moves), GarchKind.ASYMMETRIC_STUDENT);
        assertNear(fit.omega(), ASYMMETRIC.omega());
        assertNear(fit.alpha(), ASYMMETRIC.alpha());
        assertNear(fit.gamma(), ASYMMETRIC.gamma());
        assertNear(fit.beta(), ASYMMETRIC.beta());
        assertNear(fit.persistence(), ASYMMETRIC.persistence());
        assertNear(fit.degreesOfFreedom().orElseThrow(), 6);
        assertThat(fit.longRunVolatility().value())
                .isCloseTo(Math.sqrt(fit.garch().longRunVariance() * fit.returnsPerYear()), within(1e-9));
    }

    /** The robust error is right for fat tails that the fitted law does not have; the plain one is too small. */
    @Test
    void theSandwichIsWiderWhereTheLawIsWrong() {
        double[] moves = Simulated.garch(new Random(1), SYMMETRIC, 5, 4_000);
        GarchFit fit = GarchFit.of(Simulated.returns(moves), GarchKind.NORMAL);
        assertThat(fit.alpha().robustError()).isGreaterThan(1.3 * fit.alpha().standardError());
    }

    @Test
    void normalResidualsAreToldFromFatTails() {
        double[] moves = Simulated.garch(new Random(1), SYMMETRIC, 0, 3_000);
        GarchFit fit = GarchFit.of(Simulated.returns(moves), GarchKind.STUDENT);
        fit.degreesOfFreedom().ifPresent(freedom -> assertThat(freedom.value()).isGreaterThan(25));
    }

    @Test
    void targetingTakesTheVarianceOfTheSample() {
        double[] moves = Simulated.garch(new Random(1), SYMMETRIC, 0, 2_000);
        GarchFit fit = GarchFit.of(Simulated.returns(moves), new GarchKind(false, false, true));
        double sample = Volatility.of(Simulated.returns(moves)).value();
        assertThat(fit.longRunVolatility().value()).isCloseTo(sample, within(1e-3 * sample));
        assertThat(fit.longRunVolatility().standardError()).isZero();
        assertNear(fit.alpha(), SYMMETRIC.alpha());
    }

    @Test
    void theTermStructureLeadsFromTodayToTheLongRun() {
        double[] moves = Simulated.garch(new Random(1), SYMMETRIC, 0, 3_000);
        moves[2_999] = 0.05; // a shock on the last day
        GarchFit fit = GarchFit.of(Simulated.returns(moves), GarchKind.NORMAL);
        double today = Math.sqrt(fit.nextVariance() * fit.returnsPerYear());
        assertThat(fit.volatility(1e-9)).isCloseTo(today, within(1e-12));
        assertThat(fit.volatility(1)).isBetween(fit.longRunVolatility().value(), today);
        assertThat(fit.volatility(50)).isCloseTo(fit.longRunVolatility().value(), within(0.002));
        LocalDate from = LocalDate.of(2020, 6, 30);
        List<LocalDate> pillars = List.of(from.plusMonths(1), from.plusYears(1));
        assertThat(fit.lognormal(from, pillars).volatility().volatility(from, from.plusYears(1)))
                .isCloseTo(fit.volatility(1), within(1e-12));
    }

    @Test
    void whatHasNoVarianceOrIsTooShortIsRefused() {
        assertThatThrownBy(() -> GarchFit.of(Simulated.returns(new double[500]), GarchKind.NORMAL))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("must not all be the same");
        assertThatThrownBy(() -> GarchFit.of(Simulated.returns(0.01, 0.02), GarchKind.NORMAL))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("must be at least 100");
    }

    private static double z(Estimated estimated, double truth) {
        return (estimated.value() - truth) / estimated.standardError();
    }

    private static void assertNear(Estimated estimated, double truth) {
        assertThat(estimated.standardError()).isLessThan(Math.max(0.5 * Math.abs(truth), 0.03));
        assertThat(z(estimated, truth)).isBetween(-4.5, 4.5);
    }
}
