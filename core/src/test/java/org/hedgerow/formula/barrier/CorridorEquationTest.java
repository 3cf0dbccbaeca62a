package org.hedgerow.formula.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hedgerow.formula.OptionSide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The equation against the closed forms, where carry comes in step with variance and where all of it comes at once. */
class CorridorEquationTest {
    private static final int PARTS = 128;
    private static final double[] SPOTS = {0.95, 1, 1.03};
    private static final double CARRY = 0.05;
    private static final double STRIKE = 1.02;

    private static double[] inStep(double carry) {
        double[] course = new double[PARTS + 1];
        Arrays.setAll(course, part -> carry * part / PARTS);
        return course;
    }

    @ParameterizedTest
    @CsvSource({"0.9, Infinity, 0.1", "0, 1.1, 0.1", "0.9, 1.15, 0.1", "0.9, 1.15, 0.3", "0.8, Infinity, 0.5"})
    void inStepItIsTheClosedForm(double low, double high, double deviation) {
        CorridorEquation equation = new CorridorEquation(low, high, inStep(CARRY), deviation);
        double[] options = equation.options(OptionSide.CALL, STRIKE, SPOTS);
        double[] survivals = equation.survivals(SPOTS);
        for (int spot = 0; spot < SPOTS.length; spot++) {
            LognormalSpot market = new LognormalSpot(SPOTS[spot], SPOTS[spot] * Math.exp(CARRY), deviation, 1);
            boolean isDouble = low > 0 && high < Double.POSITIVE_INFINITY;
            Barrier single = low > 0 ? new Barrier(BarrierType.DOWN_OUT, low) : new Barrier(BarrierType.UP_OUT, high);
            double option = isDouble
                    ? DoubleBarrier.knockOut(OptionSide.CALL, STRIKE, new Corridor(low, high), market)
                    : SingleBarrier.option(OptionSide.CALL, STRIKE, single, 0, market);
            double survival = isDouble
                    ? DoubleBarrier.noTouch(new Corridor(low, high), market)
                    : Touch.cashAtExpiry(single, market);
            assertThat(options[spot]).isCloseTo(option, within(1e-5));
            assertThat(survivals[spot]).isCloseTo(survival, within(1e-4));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.9, Infinity", "0, 1.1"})
    void onTouchItIsTheClosedForm(double low, double high) {
        double[] discount = new double[PARTS + 1];
        Arrays.setAll(discount, part -> Math.exp(-0.08 * part / PARTS));
        double[] paid = new CorridorEquation(low, high, inStep(CARRY), 0.1).onTouch(discount, SPOTS);
        Barrier single = low > 0 ? new Barrier(BarrierType.DOWN_IN, low) : new Barrier(BarrierType.UP_IN, high);
        for (int spot = 0; spot < SPOTS.length; spot++) {
            LognormalSpot market = new LognormalSpot(SPOTS[spot], SPOTS[spot] * Math.exp(CARRY), 0.1, discount[PARTS]);
            assertThat(paid[spot]).isCloseTo(Touch.cashAtHit(single, market), within(1e-4));
        }
    }

    /** Carry that comes before the variance is a spot rate that starts at the forward. */
    @ParameterizedTest
    @CsvSource({"0.9, 1.2", "0.9, Infinity"})
    void carryThatComesAtOnceMovesTheSpot(double low, double high) {
        double[] course = new double[4 * PARTS + 1];
        Arrays.fill(course, 0.02);
        course[0] = 0;
        double[] survivals = new CorridorEquation(low, high, course, 0.1).survivals(SPOTS);
        double[] moved = new CorridorEquation(low, high, inStep(0), 0.1)
                .survivals(
                        Arrays.stream(SPOTS).map(spot -> spot * Math.exp(0.02)).toArray());
        assertThat(survivals).containsExactly(moved, within(2e-3));
    }
}
