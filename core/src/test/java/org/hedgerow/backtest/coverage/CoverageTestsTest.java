package org.hedgerow.backtest.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hedgerow.math.Normal;
import org.hedgerow.math.Philox4x32;
import org.junit.jupiter.api.Test;

class CoverageTestsTest {
    private static final int DAYS = 250;

    @Test
    void withoutExceptionsAllRatiosAreFinite() {
        Exceptions none = Exceptions.of(new boolean[DAYS]);
        assertThat(new Kupiec(DAYS, 0.01).test(0).statistic()).isCloseTo(-2 * DAYS * Math.log(0.99), within(1e-12));
        assertThat(Christoffersen.independence(none).statistic()).isZero();
        assertThat(Christoffersen.independence(none).pValue()).isEqualTo(1);
        assertThat(Christoffersen.conditionalCoverage(none, 0.01).pValue()).isBetween(0.0, 0.1);
    }

    @Test
    void exceptionsOnEveryDayAreRefusedAndFinite() {
        boolean[] all = new boolean[DAYS];
        Arrays.fill(all, true);
        LikelihoodRatio both = Christoffersen.conditionalCoverage(Exceptions.of(all), 0.01);
        assertThat(both.statistic()).isCloseTo(2 * DAYS * Math.log(100), within(1e-9));
        assertThat(both.pValue()).isZero();
    }

    /** By hand: 12 quiet days after a quiet one, 3 exceptions after a quiet one, 3 quiet after one, 1 after one. */
    @Test
    void independenceComparesWhatFollowsAnExceptionWithWhatFollowsNone() {
        boolean[] days = new boolean[20];
        for (int exception : new int[] {2, 3, 8, 14}) {
            days[exception] = true;
        }
        LikelihoodRatio ratio = Christoffersen.independence(Exceptions.of(days));
        assertThat(ratio.statistic()).isCloseTo(0.046066423, within(1e-6));
        assertThat(ratio.pValue()).isCloseTo(0.830060, within(1e-5));
    }

    @Test
    void clustersAreSeenThoughTheirNumberIsRight() {
        boolean[] days = new boolean[1_000];
        Arrays.fill(days, 500, 510, true);
        Exceptions clustered = Exceptions.of(days);
        assertThat(new Kupiec(1_000, 0.01).test(clustered.count()).pValue()).isEqualTo(1);
        assertThat(Christoffersen.independence(clustered).pValue()).isLessThan(1e-6);
    }

    @Test
    void zonesAndPlusFactorsAreThoseOfTheStandard() {
        TrafficLight light = new TrafficLight(DAYS, 0.01);
        assertThat(light.zone(4)).isEqualTo(TrafficLight.Zone.GREEN);
        assertThat(light.zone(5)).isEqualTo(TrafficLight.Zone.YELLOW);
        assertThat(light.zone(9)).isEqualTo(TrafficLight.Zone.YELLOW);
        assertThat(light.zone(10)).isEqualTo(TrafficLight.Zone.RED);
        assertThat(light.plusFactor(0)).contains(0.0);
        assertThat(light.plusFactor(7)).contains(0.65);
        assertThat(light.plusFactor(12)).contains(1.0);
        assertThat(new TrafficLight(500, 0.01).plusFactor(7)).isEmpty();
    }

    /** Of right forecasts one in twenty is refused at 5 %; of forecasts a third too low nearly all. */
    @Test
    void shortfallIsRefusedAsOftenAsTheLevelSaysAndWhereItIsTooLow() {
        double[] losses = new double[4_000];
        for (int place = 0; place < losses.length; place++) {
            losses[place] = Normal.quantile((place + 0.5) / losses.length);
        }
        int tests = 200;
        int refused = 0;
        int found = 0;
        for (int test = 0; test < tests; test++) {
            refused += pValue(losses, test, 1) <= 0.05 ? 1 : 0;
            found += pValue(losses, test, 1.5) <= 0.05 ? 1 : 0;
        }
        assertThat(refused).isBetween(1, 24); // 10 expected, deviation 3.1
        assertThat(found).isGreaterThan(180);
    }

    private static double pValue(double[] losses, int number, double scale) {
        ShortfallCheck test = new ShortfallCheck(0.975, number);
        double valueAtRisk = losses[3_899];
        double shortfall = Arrays.stream(losses, 3_900, 4_000).average().orElseThrow();
        long[] drawn = new long[Philox4x32.BLOCK_LENGTH];
        for (int day = 0; day < 400; day++) {
            Philox4x32.block(77, day, number, drawn);
            double loss = scale * Normal.quantile(((drawn[0] >>> 11) + 0.5) * 0x1.0p-53);
            test.add(day, losses, valueAtRisk, shortfall, loss);
        }
        return test.result().orElseThrow().pValue();
    }

    @Test
    void daysOfWhichNoLossIsForecastHaveNoShortfall() {
        ShortfallCheck test = new ShortfallCheck(0.99, 1);
        test.add(1, new double[] {0}, 0, 0, 0.02);
        assertThat(test.result()).isEmpty();
    }
}
