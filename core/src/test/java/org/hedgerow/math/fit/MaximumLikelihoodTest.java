package org.hedgerow.math.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.fit.MaximumLikelihood.Densities;
import org.hedgerow.math.numeric.Minimum;
import org.hedgerow.math.probability.GammaFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaximumLikelihoodTest {
    private static final double[] SAMPLE =
            new Random(1).doubles(500).map(x -> -3 * Math.log(x)).toArray();

    /** Of the rate of an exponential law, n over the sum, with the error rate / sqrt(n). */
    @Test
    void findsTheKnownMaximumAndItsKnownError() {
        MaximumLikelihood best = MaximumLikelihood.of(exponential(), List.of(new double[] {1}), new double[] {0.5});
        double rate = SAMPLE.length / Arrays.stream(SAMPLE).sum();
        assertThat(Math.exp(best.point()[0])).isCloseTo(rate, within(1e-6 * rate));
        assertThat(best.logLikelihood()).isCloseTo(SAMPLE.length * (Math.log(rate) - 1), within(1e-9));
        double known = rate / Math.sqrt(SAMPLE.length);
        assertThat(best.error(at -> Math.exp(at[0]))).isCloseTo(known, within(1e-4 * known));
        double spread = Math.sqrt(
                Arrays.stream(SAMPLE).map(x -> (1 - rate * x) * (1 - rate * x)).sum());
        double robust = rate * spread / SAMPLE.length;
        assertThat(best.robustError(at -> Math.exp(at[0]))).isCloseTo(robust, within(1e-4 * robust));
    }

    @Test
    void whatTheObservationsDoNotBoundHasAnInfiniteError() {
        Densities flat = point -> exponential().logarithms(new double[] {point[0] + point[1]});
        MaximumLikelihood best = MaximumLikelihood.of(flat, List.of(new double[] {0, 0}), new double[] {0.5, 0.5});
        assertThat(best.identified()).isFalse();
        assertThat(best.error(at -> at[0])).isInfinite();
        assertThat(best.robustError(at -> at[0])).isInfinite();
    }

    @Test
    void theLowestOfSeveralValleysIsTaken() {
        Densities valleys = point -> new double[] {-Math.pow(point[0] * point[0] - 1, 2) + 0.1 * point[0]};
        MaximumLikelihood best =
                MaximumLikelihood.of(valleys, List.of(new double[] {-2}, new double[] {2}), new double[] {0.1});
        assertThat(best.point()[0]).isBetween(1.0, 1.05);
    }

    /** Rosenbrock's valley: a simplex that collapses there is started again. */
    @Test
    void aCurvedValleyIsWalkedToItsEnd() {
        Minimum minimum = Minimum.near(
                at -> 100 * Math.pow(at[1] - at[0] * at[0], 2) + Math.pow(1 - at[0], 2),
                new double[] {-1.2, 1},
                new double[] {0.1, 0.1});
        assertThat(minimum.point()).containsExactly(new double[] {1, 1}, within(1e-6));
        assertThat(minimum.value()).isLessThan(1e-12);
    }

    @Test
    void refusesToBeginWhereThereIsNothing() {
        assertThatThrownBy(() -> Minimum.near(at -> Double.NaN, new double[] {0}, new double[] {1}))
                .isInstanceOf(InvalidValue.class);
    }

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4: a chi-square is twice a gamma variable. */
    @ParameterizedTest(name = "{0} degrees of freedom below {1}")
    @CsvSource({"1, 0.95, 3.841", "10, 0.95, 18.307", "10, 0.05, 3.940", "100, 0.975, 129.561"})
    void quantilesOfGammaVariablesAreThePublishedOnes(int degrees, double probability, double chiSquare) {
        assertThat(2 * GammaFunction.quantile(degrees / 2.0, probability)).isCloseTo(chiSquare, within(5.1e-4));
    }

    @Test
    void factorialsAreGammaFunctions() {
        assertThat(GammaFunction.log(6)).isCloseTo(Math.log(120), within(1e-14));
        assertThat(GammaFunction.log(0.5)).isCloseTo(0.5 * Math.log(Math.PI), within(1e-14));
    }

    private static Densities exponential() {
        return point -> Arrays.stream(SAMPLE)
                .map(x -> point[0] - Math.exp(point[0]) * x)
                .toArray();
    }
}
