package org.hedgerow.decision.turning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.decision.SmallSample.OPEN;
import static org.hedgerow.decision.SmallSample.YEARS;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.SmallSample;
import org.hedgerow.decision.appraisal.Appraiser;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.risk.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A position that is worth 50 today and gains {@link SmallSample#OPEN} by the horizon. */
class LinearDriftTest {
    private static final double K = 0.15;
    private static final double WORTH = 50;
    private static final Terms TERMS = SmallSample.terms(new Capital(K, Optional.of(0.8)));

    private static Optional<BreakEven> breakEven(double[] open, double[] hedged) {
        SmallSample sample = new SmallSample().with("none", open).with("hedge", hedged);
        Appraiser appraiser = sample.appraiser(TERMS);
        return new LinearDrift(K, YEARS, WORTH, 1e-9)
                .breakEven(
                        "hedge",
                        "none",
                        appraiser.unhedged(),
                        appraiser.weigh(sample.candidates().get(1)),
                        appraiser);
    }

    private static Optional<BreakEven> breakEven(DoubleUnaryOperator hedge) {
        return breakEven(OPEN, Arrays.stream(OPEN).map(hedge).toArray());
    }

    /** Where all rates are e^(2 x) times as high, the hedge is worth nothing on the same paths. */
    @ParameterizedTest(name = "{0} of the position left, and {1}")
    @CsvSource({"0, -0.5", "0.5, 1", "0.2, -3", "0, 2", "1.5, -1"})
    void atTheDriftFoundTheHedgeIsWorthNothing(double left, double sure) {
        BreakEven found = breakEven(x -> left * x + sure).orElseThrow();
        assertThat(found.strategy()).isEqualTo("hedge");
        assertThat(found.against()).isEqualTo("none");
        assertThat(found.factor()).isEqualTo(new Factor(Factor.Kind.DRIFT, Optional.empty(), 0, -2, 2));
        Estimate drift = found.value().orElseThrow();
        double growth = Math.exp(drift.value() * YEARS);
        double[] open =
                Arrays.stream(OPEN).map(x -> growth * (x + WORTH) - WORTH).toArray();
        double[] hedged = Arrays.stream(open).map(x -> left * x + sure).toArray();
        double benefit = new SmallSample()
                .with("none", open)
                .with("hedge", hedged)
                .decide(TERMS)
                .appraisals()
                .get(1)
                .netBenefit()
                .value();
        assertThat(benefit).isCloseTo(0, within(1e-9));
        assertThat(Math.abs(drift.value())).isGreaterThan(1e-3);
    }

    /** The error is that of the slope of the benefit in the growth over that slope and the years. */
    @Test
    void itsErrorIsThatOfTheSlope() {
        double[] row = new double[OPEN.length];
        for (int path = 0; path < row.length; path++) {
            double excess = -OPEN[path] - 4;
            row[path] = K * YEARS * (excess > 0 ? 4 * excess : -excess) - (OPEN[path] + WORTH);
        }
        double mean = Arrays.stream(row).average().orElseThrow(); // 3.6 - 50
        assertThat(mean).isCloseTo(-46.4, within(1e-12));
        double squares = Arrays.stream(row).map(x -> (x - mean) * (x - mean)).sum();
        Estimate drift = breakEven(x -> -0.5).orElseThrow().value().orElseThrow();
        assertThat(drift.value()).isCloseTo(Math.log(49.5 / 46.4) / YEARS, within(1e-12));
        assertThat(drift.standardError()).isCloseTo(Math.sqrt(squares) / 10 / 46.4 / YEARS, within(1e-12));
    }

    @Test
    void noDriftTurnsWhatIsBetterAtAll() {
        assertThat(breakEven(x -> -50).orElseThrow().value()).isEmpty(); // at no growth
        assertThat(breakEven(x -> -70).orElseThrow().value()).isEmpty(); // below it
        assertThat(breakEven(x -> -49.9).orElseThrow().value()).isEmpty(); // at less than -200 % a year
        assertThat(breakEven(x -> x).orElseThrow().value()).isEmpty();
    }

    @Test
    void onlyWhatIsLinearHasAClosedForm() {
        assertThat(breakEven(x -> Math.max(x, -4))).isEmpty();
        assertThat(breakEven(x -> x == 0 ? 1e-8 : 0)).isEmpty();
        assertThat(breakEven(x -> x == 0 ? 1e-10 : 0)).isPresent();
        double[] certain = new double[10];
        Arrays.fill(certain, 3);
        assertThat(breakEven(certain, OPEN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 2, 50", "0.1, 0, 50", "0.1, 2, NaN"})
    void refusesWhatIsNone(double k, double years, double worth) {
        assertThatThrownBy(() -> new LinearDrift(k, years, worth, 0)).isInstanceOf(InvalidValue.class);
    }
}
