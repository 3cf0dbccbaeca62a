package org.hedgerow.risk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples so small that the measures can be had by hand. */
class SmallSampleTest {
    private static final double[] TEN = {5, -1, 4, -10, 3, 0, -6, 2, -3, 1}; // mean -0.5, worst losses 10, 6, 3, 1

    /** {@code ES = VaR + sum (L - VaR)+ / (n (1 - alpha))}, for instance at 0.75: 3 + (7 + 3) / 2.5 = 7. */
    @ParameterizedTest(name = "at {0}: VaR {1}, ES {2}")
    @CsvSource({"0.5, -1, 4", "0.6, 0, 5", "0.7, 1, 6.333333333333333", "0.75, 3, 7", "0.9, 6, 10", "0.95, 10, 10"})
    void theTailOfTenPaths(double alpha, double valueAtRisk, double expectedShortfall) {
        assertThat(new ValueAtRisk(alpha).estimate(Ranks.of(TEN)).value()).isEqualTo(valueAtRisk);
        assertThat(value(new ExpectedShortfall(alpha), TEN)).isCloseTo(expectedShortfall, within(1e-14));
        assertThat(value(new UnexpectedLoss(alpha), TEN)).isCloseTo(expectedShortfall - 0.5, within(1e-14));
    }

    @Test
    void theMomentsOfTenPaths() {
        assertThat(value(new Mean(), TEN)).isEqualTo(-0.5);
        assertThat(value(new StandardDeviation(), TEN)).isCloseTo(Math.sqrt(19.85), within(1e-14)); // 201 / 10 - 0.25
        assertThat(value(new LossBeyond(3), TEN)).isEqualTo(0.2);
    }

    @Test
    void theErrorOfAShortfallIsThatOfItsInfluences() {
        double[] outcome = {0, 0, -4, -8};
        Ranks ranks = Ranks.of(outcome);
        Measure shortfall = new ExpectedShortfall(0.5);
        assertThat(shortfall.influence(outcome, ranks)).containsExactly(0, 0, 8, 16);
        Estimate estimate = shortfall.estimate(outcome, ranks);
        assertThat(estimate.value()).isEqualTo(6);
        assertThat(estimate.standardError()).isCloseTo(Math.sqrt(176) / 4, within(1e-15)); // 36 + 36 + 4 + 100
    }

    /**
     * Hull, Risk Management and Financial Institutions, example of coherent measures: a loan loses 10 or 1, two of them
     * 20, 11 or 2. Published values that interpolate between losses follow another convention and are left out.
     */
    @ParameterizedTest(name = "{0} paths: VaR {5}, ES {6}")
    @CsvSource({"100, 0, 2, 10, 1, 1, 8.2", "2500, 1, 98, 11, 2, 11, 11.144"})
    void agreesWithTwoLoans(int paths, int worst, int bad, double loss, double usual, double atRisk, double shortfall) {
        double[] outcome = new double[paths];
        Arrays.fill(outcome, -usual);
        Arrays.fill(outcome, 0, worst, -20);
        Arrays.fill(outcome, worst, worst + bad, -loss);
        assertThat(Ranks.of(outcome).valueAtRisk(0.975)).isEqualTo(atRisk);
        assertThat(value(new ExpectedShortfall(0.975), outcome)).isCloseTo(shortfall, within(1e-12));
    }

    /**
     * Twelve yearly returns of ATT, GMC and USX: Markowitz (1959), as in LINGO's sample PORTCVAR; least conditional
     * value at risk solved with HiGHS, the weights to six digits. A tenth of twelve is 1.2 paths.
     */
    @ParameterizedTest(name = "at {2}: {3}")
    @CsvSource({
        "0.616314, 0.383686, 0.9, 0.045050856",
        "0.581329, 0.418671, 0.75, 0.006212677",
        "0.237686, 0.762314, 0.9, 0.060890130"
    })
    void agreesWithAnOptimalPortfolio(double att, double usx, double alpha, double shortfall) {
        double[] attReturn = {1.3, 1.103, 1.216, 0.954, 0.929, 1.056, 1.038, 1.089, 1.09, 1.083, 1.035, 1.176};
        double[] usxReturn = {1.149, 1.26, 1.419, 0.922, 1.169, 0.965, 1.133, 1.732, 1.021, 1.131, 1.006, 1.908};
        double[] outcome = new double[12];
        Arrays.setAll(outcome, year -> att * attReturn[year] + usx * usxReturn[year] - 1);
        assertThat(value(new ExpectedShortfall(alpha), outcome)).isCloseTo(shortfall, within(2e-6));
    }

    @Test
    void onePathIsItsOwnTail() {
        assertWithoutError(new double[] {-5}, 5);
    }

    @Test
    void pathsThatAllEndAlikeHaveNeitherRiskNorError() {
        double[] outcome = new double[1_003];
        Arrays.fill(outcome, -0.1);
        assertWithoutError(outcome, 0.1);
    }

    @Test
    void aFloorUnderTheTailHasNoError() {
        double[] outcome = new double[10_000];
        Arrays.setAll(outcome, path -> Math.max(-0.3, path - 700.0)); // a put: 7 % of paths end on the floor
        Ranks ranks = Ranks.of(outcome);
        assertThat(new ValueAtRisk(0.95).estimate(ranks)).isEqualTo(new Estimate(0.3, 0));
        assertThat(new ExpectedShortfall(0.95).estimate(outcome, ranks)).isEqualTo(new Estimate(0.3, 0));
    }

    private static void assertWithoutError(double[] outcome, double loss) {
        Ranks ranks = Ranks.of(outcome);
        assertThat(new Mean().estimate(outcome, ranks)).isEqualTo(new Estimate(-loss, 0));
        assertThat(new StandardDeviation().estimate(outcome, ranks)).isEqualTo(new Estimate(0, 0));
        assertThat(new ValueAtRisk(0.99).estimate(ranks)).isEqualTo(new Estimate(loss, 0));
        assertThat(new ExpectedShortfall(0.99).estimate(outcome, ranks)).isEqualTo(new Estimate(loss, 0));
        assertThat(new UnexpectedLoss(0.99).estimate(outcome, ranks)).isEqualTo(new Estimate(0, 0));
    }

    private static double value(Measure measure, double[] outcome) {
        return measure.estimate(outcome, Ranks.of(outcome)).value();
    }
}
