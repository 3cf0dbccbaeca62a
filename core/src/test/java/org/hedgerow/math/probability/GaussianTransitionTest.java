package org.hedgerow.math.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.Normal;
import org.hedgerow.math.numeric.GaussLegendre;
import org.junit.jupiter.api.Test;

class GaussianTransitionTest {
    private static final double[] NODES = GaussLegendre.nodes(-6, 8, 28);
    private static final double[] WEIGHTS = GaussLegendre.weights(-6, 8, 28);

    @Test
    void nodesAndWeightsIntegratePolynomials() {
        double sum = 0;
        double before = -6;
        for (int node = 0; node < NODES.length; node++) {
            assertThat(NODES[node]).isStrictlyBetween(before, 8.0);
            before = NODES[node];
            sum += WEIGHTS[node] * NODES[node] * NODES[node];
        }
        assertThat(sum).isCloseTo((512 + 216) / 3.0, within(1e-11));
    }

    @Test
    void expectationsOfPowersAndExponentialsAreKnown() {
        double[] mean = {-0.3, 0.2, 1};
        GaussianTransition transition = new GaussianTransition(mean, 0.4, NODES, WEIGHTS);
        double[] square = new double[NODES.length];
        double[] exponential = new double[NODES.length];
        for (int node = 0; node < NODES.length; node++) {
            square[node] = NODES[node] * NODES[node];
            exponential[node] = StrictMath.exp(NODES[node]);
        }
        for (int start = 0; start < mean.length; start++) {
            assertThat(transition.expectations(square)[start])
                    .isCloseTo(mean[start] * mean[start] + 0.16, within(1e-12));
            assertThat(transition.expectations(exponential)[start])
                    .isCloseTo(StrictMath.exp(mean[start] + 0.08), within(1e-12));
        }
    }

    @Test
    void twoStepsAreOneOfTheirVarianceTogether() {
        GaussianTransition first = new GaussianTransition(new double[] {0.5}, 0.3, NODES, WEIGHTS);
        GaussianTransition second = new GaussianTransition(NODES, 0.4, NODES, WEIGHTS);
        double[] call = new double[NODES.length];
        for (int node = 0; node < NODES.length; node++) {
            call[node] = Normal.cdf(NODES[node]);
        }
        double[] together = new GaussianTransition(new double[] {0.5}, 0.5, NODES, WEIGHTS).expectations(call);
        assertThat(first.expectations(second.expectations(call))[0]).isCloseTo(together[0], within(1e-12));
    }

    /** More entries than are kept: the same sums. */
    @Test
    void aLongKernelIsComputedEachTime() {
        double[] many = new double[12_000];
        Arrays.fill(many, 0.5);
        double[] call = new double[NODES.length];
        for (int node = 0; node < NODES.length; node++) {
            call[node] = Normal.cdf(NODES[node]);
        }
        double[] once = new GaussianTransition(new double[] {0.5}, 0.9, NODES, WEIGHTS).expectations(call);
        double[] each = new GaussianTransition(many, 0.9, NODES, WEIGHTS).expectations(call);
        assertThat(each).containsOnly(once[0]);
    }

    @Test
    void whatLiesOutOfReachCountsNothing() {
        GaussianTransition transition = new GaussianTransition(new double[] {40}, 0.4, NODES, WEIGHTS);
        assertThat(transition.expectations(new double[NODES.length])).containsExactly(0);
        assertThatThrownBy(() -> new GaussianTransition(new double[] {0}, 0, NODES, WEIGHTS))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("deviation must");
    }
}
