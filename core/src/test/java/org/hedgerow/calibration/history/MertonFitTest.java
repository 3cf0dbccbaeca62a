package org.hedgerow.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;

class MertonFitTest {
    private static final double STEPS = 260.893; // weekdays in an Act/365F year

    @Test
    void jumpsAreToldFromTheDiffusion() {
        MertonFit fit = MertonFit.of(Simulated.returns(moves(new Random(1), 3_000, 0.08, 12, 0.01, 0.02)));
        assertNear(fit.volatility(), 0.08);
        assertNear(fit.intensity(), 12);
        assertNear(fit.meanLogJump(), 0.01);
        assertNear(fit.deviation(), 0.02);
    }

    @Test
    void estimatesAreAsFarOffAsTheirErrorsSay() {
        Random random = new Random(1);
        int samples = 12;
        double[] squares = new double[4];
        for (int sample = 0; sample < samples; sample++) {
            MertonFit fit = MertonFit.of(Simulated.returns(moves(random, 1_500, 0.08, 26, 0.01, 0.02)));
            double[] z = {
                z(fit.volatility(), 0.08), z(fit.intensity(), 26), z(fit.meanLogJump(), 0.01), z(fit.deviation(), 0.02)
            };
            for (int i = 0; i < z.length; i++) {
                squares[i] += z[i] * z[i] / samples;
            }
        }
        for (double square : squares) {
            assertThat(square).isCloseTo(1, within(4.5 * Math.sqrt(2.0 / samples)));
        }
    }

    /** Another cut of the same variance: what the diffusion and the jumps have together is that of the sample. */
    @Test
    void theVarianceIsThatOfTheSample() {
        double[] moves = moves(new Random(1), 1_500, 0.08, 26, 0.01, 0.02);
        MertonFit fit = MertonFit.of(Simulated.returns(moves));
        double jump = fit.meanLogJump().value() * fit.meanLogJump().value()
                + fit.deviation().value() * fit.deviation().value();
        double variance = fit.volatility().value() * fit.volatility().value()
                + fit.intensity().value() * jump;
        double sample = Volatility.of(Simulated.returns(moves)).value();
        assertThat(Math.sqrt(variance)).isCloseTo(sample, within(0.01 * sample));
    }

    @Test
    void aManagedRateIsRefused() {
        double[] moves = new double[300];
        moves[100] = 0.1;
        assertThatThrownBy(() -> MertonFit.of(Simulated.returns(moves)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("but are in 100 %: the rate is managed");
    }

    private static double[] moves(
            Random random, int size, double volatility, double intensity, double mean, double deviation) {
        double[] moves = new double[size];
        for (int move = 0; move < size; move++) {
            moves[move] = volatility / Math.sqrt(STEPS) * random.nextGaussian();
            double odds = Math.exp(-intensity / STEPS);
            for (double product = random.nextDouble(); product > odds; product *= random.nextDouble()) {
                moves[move] += mean + deviation * random.nextGaussian();
            }
        }
        return moves;
    }

    private static double z(Estimated estimated, double truth) {
        return (estimated.value() - truth) / estimated.standardError();
    }

    private static void assertNear(Estimated estimated, double truth) {
        assertThat(estimated.standardError()).isLessThan(0.5 * truth);
        assertThat(z(estimated, truth)).isBetween(-4.5, 4.5);
    }
}
