package org.hedgerow.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.Normal;
import org.hedgerow.math.numeric.GaussLegendre;
import org.junit.jupiter.api.Test;

class JumpsTest {
    private static final MertonJumps MERTON = new MertonJumps(0.5, -0.04, 0.06);
    private static final KouJumps KOU = new KouJumps(2, 0.3, 25, 12);

    private static double expected(DoubleUnaryOperator density, DoubleUnaryOperator function) {
        double sum = 0;
        for (int panel = -200; panel < 200; panel++) {
            sum += GaussLegendre.integral(
                    x -> density.applyAsDouble(x) * function.applyAsDouble(x), panel / 50.0, (panel + 1) / 50.0);
        }
        return sum;
    }

    private static void agreesWithItsDensity(Jumps jumps, DoubleUnaryOperator density) {
        assertThat(jumps.compensator()).isCloseTo(expected(density, Math::expm1), within(1e-14));
        for (int order = 0; order <= 4; order++) {
            int power = order;
            double moment = expected(density, x -> Math.pow(x, power));
            assertThat(jumps.moment(order)).isCloseTo(moment, within(1e-14));
        }
    }

    @Test
    void mertonsJumpsAreNormal() {
        agreesWithItsDensity(MERTON, x -> Normal.density((x + 0.04) / 0.06) / 0.06);
    }

    @Test
    void kousJumpsAreExponentialUpAndDown() {
        agreesWithItsDensity(KOU, x -> x > 0 ? 0.3 * 25 * Math.exp(-25 * x) : 0.7 * 12 * Math.exp(12 * x));
    }

    @Test
    void aJumpLawWithoutAMeanIsRefused() {
        assertThatThrownBy(() -> new KouJumps(1, 0.5, 1, 3))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("upRate must be above 1, but is 1.0");
        assertThatThrownBy(() -> MERTON.moment(5)).isInstanceOf(InvalidValue.class);
    }
}
