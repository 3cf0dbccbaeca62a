package org.hedgerow.decision.turning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.risk.Estimate;
import org.junit.jupiter.api.Test;

/** Zeros of functions that are known; what is simulated has an error beside each value. */
class RootSearchTest {
    private final AtomicInteger simulations = new AtomicInteger();

    private Optional<Estimate> root(double today, double low, double high, double error, DoubleUnaryOperator function) {
        Factor factor = new Factor(Factor.Kind.VOLATILITY, Optional.empty(), today, low, high);
        return RootSearch.of(factor, value -> {
            simulations.incrementAndGet();
            return new Estimate(function.applyAsDouble(value), error);
        });
    }

    @Test
    void aStraightLineTakesFewSimulations() {
        Estimate zero = root(0, -1, 1, 0.01, x -> 3 - 10 * x).orElseThrow();
        assertThat(zero.value()).isCloseTo(0.3, within(1e-12));
        assertThat(zero.standardError()).isCloseTo(0.001, within(1e-12)); // that of the value by the slope
        assertThat(simulations.get()).isLessThanOrEqualTo(6);
    }

    @Test
    void aCurveIsFollowedToASmallPartOfItsError() {
        Estimate zero = root(0, -1, 1, 1e-4, x -> Math.exp(x) - 1.5).orElseThrow();
        assertThat(zero.value()).isCloseTo(Math.log(1.5), within(0.02 * 1e-4));
        assertThat(zero.standardError()).isCloseTo(1e-4 / 1.5, within(2e-5));
        assertThat(root(0, -1, 1, 0, x -> Math.exp(x) - 1.5).orElseThrow().value())
                .isCloseTo(Math.log(1.5), within(1e-8));
    }

    @Test
    void ofTwoZerosTheNearerIsTold() {
        DoubleUnaryOperator between = x -> (x - 0.2) * (x + 0.4);
        assertThat(root(0, -1, 1, 1e-9, between).orElseThrow().value()).isCloseTo(0.2, within(1e-6));
        assertThat(root(-0.3, -1, 1, 1e-9, between).orElseThrow().value()).isCloseTo(-0.4, within(1e-6));
    }

    @Test
    void thereMayBeNone() {
        assertThat(root(0, -1, 1, 0.01, x -> 2 + x)).isEmpty();
        assertThat(root(0, 0, 0, 0.01, x -> 2)).isEmpty();
    }

    @Test
    void whatIsZeroEverywhereTurnsNowhere() {
        assertThat(root(0, -1, 1, 0, x -> 0)).isEmpty();
        assertThat(root(0, -1, 1, 0, x -> Math.max(0, x - 0.6))).isPresent(); // it turns above, not below
        assertThat(root(0, 0, 1, 0, x -> 0)).isEmpty();
    }

    @Test
    void todayItselfMayBeTheZero() {
        assertThat(root(0, -1, 1, 0.01, x -> x).orElseThrow().value()).isZero();
    }
}
