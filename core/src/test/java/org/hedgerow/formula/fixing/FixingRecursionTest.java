package org.hedgerow.formula.fixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.barrier.Barrier;
import org.hedgerow.formula.barrier.BarrierType;
import org.hedgerow.formula.barrier.Digital;
import org.hedgerow.formula.barrier.DiscreteCorridor;
import org.hedgerow.formula.barrier.LognormalSpot;
import org.hedgerow.formula.barrier.SingleBarrier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a rate of 5.05 whose forward rises by 5.5 % a year, at a volatility of 11 %, fixed on twelve months' ends. */
class FixingRecursionTest {
    private static final double SPOT = 5.05;
    private static final double CARRY = 0.055;
    private static final double VOLATILITY = 0.11;
    private static final double RATE = 0.09;
    private static final int MONTHS = 12;
    private static final double CLOSE = 1e-12 * SPOT;

    /** Months are of 30.4 days, some of four days more or less. */
    private static double[] years(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToDouble(month -> (month * 30.4 + (month % 3 - 1) * 4) / 365)
                .toArray();
    }

    private static double forward(double years) {
        return SPOT * Math.exp(CARRY * years);
    }

    private static FixingCourse course(int count) {
        double[] years = years(count);
        return new FixingCourse(
                Arrays.stream(years).map(time -> forward(time) / SPOT).toArray(),
                Arrays.stream(years).map(time -> VOLATILITY * VOLATILITY * time).toArray(),
                Arrays.stream(years).map(time -> 1).toArray(),
                Arrays.stream(years).map(time -> Math.exp(-RATE * time)).toArray());
    }

    private static double target(
            OptionSide side, double strike, double gearing, double target, LastGain last, int count) {
        FixingCourse course = course(count);
        TargetForwards contract = new TargetForwards(side, strike, gearing, target, last, course);
        double[] values = new FixingRecursion(contract, course).values(SPOT);
        return values[values.length - 1];
    }

    private static double knocked(OptionSide side, double strike, double gearing, double level, boolean always) {
        KnockedForwards contract = new KnockedForwards(side, strike, gearing, level, always);
        return new FixingRecursion(contract, course(MONTHS)).values(SPOT)[0];
    }

    private static double strip(OptionSide side, double strike, int count) {
        return Arrays.stream(years(count))
                .map(time -> option(side, strike, time))
                .sum();
    }

    private static double option(OptionSide side, double strike, double years) {
        return Black.value(side, forward(years), strike, VOLATILITY * Math.sqrt(years), Math.exp(-RATE * years));
    }

    private static OptionSide opposite(OptionSide side) {
        return side == CALL ? PUT : CALL;
    }

    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void aTargetOutOfReachLeavesAStripOfOptions(OptionSide side) {
        for (double gearing : new double[] {1, 2}) {
            double expected = strip(side, 5.2, MONTHS) - gearing * strip(opposite(side), 5.2, MONTHS);
            assertThat(target(side, 5.2, gearing, side == CALL ? 60 : 30, LastGain.FULL, MONTHS))
                    .isCloseTo(expected, within(1e-9 * SPOT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneFixingIsASpreadOfOptions(LastGain last) {
        for (OptionSide side : OptionSide.values()) {
            double reached = 5.2 + side.sign() * 0.3;
            double years = years(1)[0];
            double beyond = option(side, reached, years);
            double digital = 0.3
                    * Digital.cash(
                            side, forward(years), reached, VOLATILITY * Math.sqrt(years), Math.exp(-RATE * years));
            double kept = last == LastGain.FULL ? 0 : last == LastGain.CAPPED ? beyond : beyond + digital;
            double expected = option(side, 5.2, years) - 2 * option(opposite(side), 5.2, years) - kept;
            assertThat(target(side, 5.2, 2, 0.3, last, 1)).isCloseTo(expected, within(CLOSE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutALevelAnAccumulatorIsAStripOfOptions(OptionSide side) {
        double none = side == CALL ? Double.POSITIVE_INFINITY : 0;
        assertThat(knocked(side, 5.1, 2, none, false))
                .isCloseTo(strip(side, 5.1, MONTHS) - 2 * strip(opposite(side), 5.1, MONTHS), within(12 * CLOSE));
    }

    @ParameterizedTest
    @EnumSource
    void aLevelWatchedOnFixingsKnocksOutOptions(OptionSide side) {
        double level = side == CALL ? 5.5 : 4.8;
        double expected = 0;
        for (int count = 1; count <= MONTHS; count++) {
            double[] years = years(count);
            DiscreteCorridor corridor = new DiscreteCorridor(
                    SPOT,
                    side == CALL ? 0 : level,
                    side == CALL ? level : Double.POSITIVE_INFINITY,
                    Arrays.stream(years).map(FixingRecursionTest::forward).toArray(),
                    Arrays.stream(years)
                            .map(time -> VOLATILITY * VOLATILITY * time)
                            .toArray(),
                    forward(years[count - 1]),
                    VOLATILITY * VOLATILITY * years[count - 1]);
            expected += Math.exp(-RATE * years[count - 1])
                    * (corridor.option(side, 5.1) - 2 * corridor.option(opposite(side), 5.1));
        }
        assertThat(knocked(side, 5.1, 2, level, false)).isCloseTo(expected, within(12 * CLOSE));
    }

    @ParameterizedTest
    @EnumSource
    void aLevelWatchedAllTheTimeKnocksOutOptionsToo(OptionSide side) {
        double level = side == CALL ? 5.5 : 4.8;
        Barrier barrier = new Barrier(side == CALL ? BarrierType.UP_OUT : BarrierType.DOWN_OUT, level);
        double expected = Arrays.stream(years(MONTHS))
                .map(years -> {
                    LognormalSpot market = new LognormalSpot(
                            SPOT, forward(years), VOLATILITY * Math.sqrt(years), Math.exp(-RATE * years));
                    return SingleBarrier.option(side, 5.1, barrier, 0, market)
                            - 2 * SingleBarrier.option(opposite(side), 5.1, barrier, 0, market);
                })
                .sum();
        assertThat(knocked(side, 5.1, 2, level, true)).isCloseTo(expected, within(12 * CLOSE));
    }
}
