package org.hedgerow.decision.turning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.risk.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** From 1 to -3 and to 2: half of the way is -1 and 1.5, and what turns there needs no look beyond. */
    @Test
    void theRangeIsLookedAtHalfAndThenWhole() {
        List<Double> points = new ArrayList<>();
        assertThat(root(1, -3, 2, 0.01, x -> {
                    points.add(x);
                    return 4 + x;
                }))
                .isEmpty();
        assertThat(points).containsExactlyInAnyOrder(1.0, -1.0, 1.5, -3.0, 2.0);
        points.clear();
        assertThat(root(1, -3, 2, 0.01, x -> {
                            points.add(x);
                            return x;
                        })
                        .orElseThrow()
                        .value())
                .isCloseTo(0, within(1e-3));
        assertThat(points).contains(-1.0, 2.0).doesNotContain(-3.0);
        assertThat(root(1, -3, 2, 1e-9, x -> x + 2).orElseThrow().value()).isCloseTo(-2, within(1e-6));
        assertThat(root(1, -3, 2, 1e-9, x -> x - 1.8).orElseThrow().value()).isCloseTo(1.8, within(1e-6));
    }

    /** The regula falsi alone leaves one end where it is and creeps: here 20 steps bring it no nearer than a percent. */
    @ParameterizedTest
    @ValueSource(doubles = {1, -1})
    void steepCurvesAreClosedInOnFromBothEnds(double way) {
        DoubleUnaryOperator steep = x -> Math.exp(12 * way * x) - 2;
        assertThat(root(0, -1, 1, 0, steep).orElseThrow().value()).isCloseTo(way * Math.log(2) / 12, within(1e-9));
        assertThat(simulations.get()).isLessThanOrEqualTo(20);
        assertThat(root(0, -1, 1, 0, x -> 2 - Math.exp(12 * way * x))
                        .orElseThrow()
                        .value())
                .isCloseTo(way * Math.log(2) / 12, within(1e-9));
    }

    /** Without an error the search ends at a billionth of the range. */
    @Test
    void theSearchEndsAtAPartOfTheRange() {
        assertThat(root(0, -1, 1, 0, x -> x < 0.3 ? -1 : 1).orElseThrow().value())
                .isCloseTo(0.3, within(1e-5));
        root(0, -1000, 1000, 0, x -> x * x * x - 5);
        assertThat(simulations.get()).isLessThan(50);
    }

    @Test
    void aFactorOfTodayLiesInItsRange() {
        assertThatThrownBy(() -> root(2, -1, 1, 0, x -> x)).hasMessageContaining("today must lie between -1.0 and 1.0");
        assertThat(root(1, -1, 1, 0, x -> x - 0.5)).isPresent();
        assertThat(root(-1, -1, 1, 0, x -> x - 0.5)).isPresent();
    }
}
