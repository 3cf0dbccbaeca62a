package org.hedgerow.risk.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Random;
import org.hedgerow.formula.risk.ParetoTail;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Ranks;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The errors of fitted tails, and which tails have a fit. */
class ParetoErrorTest {
    private static final double ALPHA = 0.99;

    /** Losses at evenly spread levels of a generalised Pareto law of scale 2 from 0 on. */
    private static double[] grid(int paths, double shape) {
        double[] outcome = new double[paths];
        Arrays.setAll(outcome, path -> -2 * (StrictMath.pow(1 - (path + 0.5) / paths, -shape) - 1) / shape);
        return outcome;
    }

    /**
     * The delta method on the loss {@code u + (scale / shape) ((share / (1 - alpha))^shape - 1)} with the variances of share,
     * {@code s (1 - s) / n}, and of the maximum of the likelihood by Smith (1987): {@code (1 + shape)^2, 2 scale^2 (1 + shape)}
     * and {@code -scale (1 + shape)} between them, by the number beyond.
     */
    @ParameterizedTest(name = "shape {0}")
    @CsvSource({"0.2, 1", "0.4, 1", "-0.2, 1"})
    void theErrorIsThatOfTheLikelihood(double shape, double accuracy) {
        int paths = 40_000;
        double[] outcome = grid(paths, shape);
        ParetoFits fits = new ParetoFits(0.95);
        Ranks ranks = Ranks.of(outcome);
        Estimate valueAtRisk = new ParetoLoss(ALPHA, fits, ParetoLoss.Kind.VALUE_AT_RISK).estimate(outcome, ranks);
        Estimate shortfall = new ParetoLoss(ALPHA, fits, ParetoLoss.Kind.EXPECTED_SHORTFALL).estimate(outcome, ranks);
        ParetoTail fitted = fits.of(ranks).orElseThrow();
        assertThat(fitted.shape()).isCloseTo(shape, within(0.01));
        assertThat(valueAtRisk.value()).isCloseTo(new ParetoTail(0, 1, 2, shape).valueAtRisk(ALPHA), within(0.01));

        double share = 0.05;
        double scale = fitted.scale();
        double fit = fitted.shape();
        double ratio = share / (1 - ALPHA);
        double power = StrictMath.pow(ratio, fit);
        double byShare = scale * power / share;
        double byScale = (power - 1) / fit;
        double byShape = scale * (power * StrictMath.log(ratio) / fit - (power - 1) / (fit * fit));
        assertThat(valueAtRisk.standardError())
                .isCloseTo(error(paths, share, fitted, byShare, byScale, byShape), withinPercentage(accuracy));
        double all = 1 / (1 - fit); // ES = u + (VaR - u + scale) / (1 - shape)
        double excess = fitted.valueAtRisk(ALPHA) - fitted.threshold() + scale;
        assertThat(shortfall.standardError())
                .isCloseTo(
                        error(
                                paths,
                                share,
                                fitted,
                                all * byShare,
                                all * (byScale + 1),
                                all * byShape + all * all * excess),
                        withinPercentage(accuracy));
    }

    private static double error(
            int paths, double share, ParetoTail tail, double byShare, double byScale, double byShape) {
        double more = 1 + tail.shape();
        double ofShare = byShare * byShare * share * (1 - share);
        double ofFit = byShape * byShape * more * more
                + byScale * byScale * 2 * tail.scale() * tail.scale() * more
                - 2 * byShape * byScale * tail.scale() * more;
        return Math.sqrt((ofShare + ofFit / share) / paths);
    }

    @Test
    void tooShortOrTooEvenATailHasNoFit() {
        assertThat(new ParetoFits(0.95).of(Ranks.of(grid(1_000, 0.2)))).isPresent(); // fifty beyond
        assertThat(new ParetoFits(0.95).of(Ranks.of(grid(980, 0.2)))).isEmpty(); // forty-nine
        assertThat(new ParetoFits(0.95).of(Ranks.of(grid(20_000, -0.4)))).isPresent();
        assertThat(new ParetoFits(0.95).of(Ranks.of(grid(20_000, -0.9)))).isEmpty(); // no errors are known
    }

    @Test
    void lossesThatDifferByRoundingHaveNoFit() {
        Random random = new Random(1);
        double[] outcome = new double[2_000];
        Arrays.setAll(outcome, path -> path < 1_000 ? 0 : -1e6 - 1e-5 * random.nextDouble());
        assertThat(new ParetoFits(0.95).of(Ranks.of(outcome))).isEmpty();
        Arrays.setAll(outcome, path -> path < 1_000 ? 0 : -1e6 - 1e3 / (0.1 + random.nextDouble()));
        assertThat(new ParetoFits(0.95).of(Ranks.of(outcome))).isPresent();
    }

    /** Beyond the level of 80 % lie 9 and 10, on average by 1.5 more than the 8 there; half of a weight is half of it. */
    @Test
    void withoutAFitTheLawIsTheExponentialOfTheMean() {
        double[] outcome = new double[10];
        Arrays.setAll(outcome, path -> -(path + 1.0));
        assertThat(new ParetoFits(0.8).orExponential(Ranks.of(outcome)))
                .usingRecursiveComparison()
                .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
                .isEqualTo(new ParetoTail(8, 0.2, 1.5, 0));
        double[] weight = {1, 1, 1, 1, 1, 1, 1, 1, 0.5, 1.5};
        ParetoTail weighted =
                new ParetoFits(0.8).orExponential(Ranks.of(outcome, Sample.weighted(weight, Units.PATHS)));
        assertThat(weighted.scale()).isCloseTo(1.75, within(1e-12));
    }

    @Test
    void weightsOfHalfFitTheSameTail() {
        double[] outcome = grid(5_000, 0.2);
        double[] halves = new double[outcome.length];
        Arrays.fill(halves, 0.5);
        ParetoTail plain = new ParetoFits(0.95).of(Ranks.of(outcome)).orElseThrow();
        ParetoTail weighted = new ParetoFits(0.95)
                .of(Ranks.of(outcome, Sample.weighted(halves, Units.PATHS)))
                .orElseThrow();
        assertThat(weighted.shape()).isCloseTo(plain.shape(), within(1e-9));
        assertThat(weighted.scale()).isCloseTo(plain.scale(), within(1e-9));
    }

    @Test
    void aFittedLossSaysWhatItIs() {
        ParetoFits fits = new ParetoFits(0.95);
        assertThat(new ParetoLoss(ALPHA, fits, ParetoLoss.Kind.VALUE_AT_RISK).name())
                .isEqualTo("value at risk of a fitted tail at 0.99");
        assertThat(new ParetoLoss(ALPHA, fits, ParetoLoss.Kind.EXPECTED_SHORTFALL).name())
                .isEqualTo("expected shortfall of a fitted tail at 0.99");
    }
}
