package org.hedgerow.calibration.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.hedgerow.calibration.history.Simulated;
import org.hedgerow.history.Fixings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevaluationTest {
    /** Exact 95 % limits of a Poisson mean: Garwood (1936), as tabulated by Pearson and Hartley, table 40. */
    @ParameterizedTest(name = "{0} events")
    @CsvSource({
        "0, 0, 3.6889",
        "1, 0.0253, 5.5716",
        "2, 0.2422, 7.2247",
        "5, 1.6235, 11.6683",
        "10, 4.7954, 18.3904",
        "30, 20.2409, 42.8269"
    })
    void theIntervalOfTheIntensityIsExact(int events, double low, double high) {
        Poisson intensity = Poisson.of(events, 20, Poisson.USUAL);
        assertThat(intensity.value()).isEqualTo(events / 20.0);
        assertThat(20 * intensity.low()).isCloseTo(low, within(5.1e-5));
        assertThat(20 * intensity.high()).isCloseTo(high, within(5.1e-5));
    }

    @Test
    void aCrisisInSmallStepsIsOneDevaluation() {
        double[] moves = new double[800];
        Arrays.fill(moves, 100, 112, 0.04); // 48 % in twelve steps
        Arrays.fill(moves, 130, 132, 0.08); // the same crisis
        Arrays.fill(moves, 600, 601, 0.20); // another one
        Arrays.fill(moves, 602, 605, -0.05); // part of which comes back
        Fixings fixings = Simulated.fixings(moves);
        List<DevaluationEvent> found = DevaluationRule.USUAL.find(fixings);
        assertThat(found).hasSize(2);
        assertThat(found.get(0).date()).isEqualTo(fixings.dates().get(101));
        assertThat(found.get(0).logMove()).isCloseTo(0.48, within(1e-12));
        assertThat(found.get(1).date()).isEqualTo(fixings.dates().get(601));
        assertThat(found.get(1).logMove()).isCloseTo(0.20, within(1e-12));
    }

    @Test
    void aCalmRateAndAFallAreNone() {
        double[] moves = new double[400];
        Arrays.fill(moves, 100, 110, -0.05);
        Arrays.fill(moves, 200, 300, 0.004); // 8 % within any 20 days
        assertThat(DevaluationRule.USUAL.find(Simulated.fixings(moves))).isEmpty();
    }

    @Test
    void severalEventsHaveAMeanSizeAndItsSpread() {
        List<DevaluationEvent> events = List.of(
                new DevaluationEvent(Simulated.START, 0.1),
                new DevaluationEvent(Simulated.START.plusYears(5), 0.3),
                new DevaluationEvent(Simulated.START.plusYears(9), 0.5));
        DevaluationRisk risk = DevaluationRisk.of(events, 15);
        assertThat(risk.intensity().value()).isEqualTo(0.2);
        assertThat(risk.meanLogMove().value()).isCloseTo(0.3, within(1e-15));
        assertThat(risk.deviation().value()).isCloseTo(0.2, within(1e-15));
        assertThat(risk.meanLogMove().standardError()).isCloseTo(0.2 / Math.sqrt(3), within(1e-15));
    }

    @Test
    void noEventAtAllStillBoundsTheIntensityFromAbove() {
        DevaluationRisk risk = DevaluationRisk.of(List.of(), 10);
        assertThat(risk.intensity().low()).isZero();
        assertThat(risk.intensity().high()).isCloseTo(0.36889, within(1e-5));
        assertThat(risk.meanLogMove().standardError()).isInfinite();
    }
}
