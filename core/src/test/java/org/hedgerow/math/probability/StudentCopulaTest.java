package org.hedgerow.math.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentCopulaTest {
    /** Of {@code t = s sqrt(n)}, where s is a normal over the root of a chi-square number. */
    private static double normal(StudentCopula copula, double s) {
        double[] x = {s};
        copula.couple(x, new double[] {1}, new double[1]);
        return x[0];
    }

    @ParameterizedTest(name = "{0} degrees, t = {1}")
    @CsvFileSource(resources = "student-copula.csv", numLinesToSkip = 1)
    void isTheNormalQuantileOfTheStudentDistribution(int degrees, double t, double expected) {
        assertThat(normal(new StudentCopula(degrees), t / Math.sqrt(degrees)))
                .isCloseTo(expected, within(4e-15 * Math.abs(expected)));
    }

    @Test
    void aChiSquareNumberScalesWhatItIsSharedBy() {
        StudentCopula copula = new StudentCopula(7);
        double[] x = {1.5, -0.2, 3};
        copula.couple(x, new double[] {0.5, 2, 0.1}, new double[3]);
        assertThat(x).containsExactly(normal(copula, 0.75), normal(copula, -0.4), normal(copula, 3 * 0.1));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 100})
    void risesWithoutStepsWhereOnePolynomialMeetsTheNext(int degrees) {
        StudentCopula copula = new StudentCopula(degrees);
        for (int cell = 1; cell < 50; cell++) {
            double edge = Math.sqrt(Math.expm1(cell / 4.0));
            double below = normal(copula, edge * (1 - 1e-12));
            double above = normal(copula, edge * (1 + 1e-12));
            assertThat(above - below).isBetween(-1e-15 * above, 1e-11 * above);
        }
    }
}
