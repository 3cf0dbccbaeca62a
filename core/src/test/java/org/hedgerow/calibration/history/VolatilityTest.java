package org.hedgerow.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.history.Returns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolatilityTest {
    /** Four days from Monday on: three moves in three days of a year of 365. */
    @Test
    void isTheDeviationOfTheMovesByTheRootOfTheirNumberAYear() {
        Estimated volatility = Volatility.of(Simulated.returns(0.01, -0.01, 0.03));
        assertThat(volatility.value()).isCloseTo(0.02 * Math.sqrt(365), within(1e-12));
        assertThat(volatility.standardError()).isCloseTo(volatility.value() / 2, within(1e-12));
    }

    /** Hull, Options, Futures, and Other Derivatives: 1 % a day, then a move of 2 %, decay 0.9: 1.14 % a day. */
    @Test
    void weighsTheLatestMovesMost() {
        Returns returns = Simulated.returns(0.02, -0.02, 0.02, 0.04);
        double meanSquare = (3 * 0.0004 + 0.0016) / 4;
        double variance = meanSquare;
        for (double square : new double[] {0.0004, 0.0004, 0.0004, 0.0016}) {
            variance = 0.9 * variance + 0.1 * square;
        }
        assertThat(Volatility.weighted(returns, 0.9).value())
                .isCloseTo(Math.sqrt(variance * returns.perYear()), within(1e-12));
    }

    @ParameterizedTest(name = "{0} degrees of freedom (0: normal)")
    @CsvSource({"0", "8"})
    void theRobustErrorIsTheSpreadOverSamplesOfAnyLaw(int freedom) {
        Random random = new Random(1);
        double sum = 0;
        double squares = 0;
        double errors = 0;
        int samples = 400;
        for (int sample = 0; sample < samples; sample++) {
            double[] moves = random.doubles(500)
                    .map(any -> 0.01 * Simulated.residual(random, freedom))
                    .toArray();
            Estimated volatility = Volatility.of(Simulated.returns(moves));
            sum += volatility.value();
            squares += volatility.value() * volatility.value();
            errors += (freedom == 0 ? volatility.standardError() : volatility.robustError()) / samples;
        }
        double spread = Math.sqrt(squares / samples - sum * sum / samples / samples);
        assertThat(errors / spread).isCloseTo(1, within(4.5 / Math.sqrt(2.0 * samples)));
    }

    @Test
    void aRateThatDoesNotMoveHasNone() {
        assertThatThrownBy(() -> Volatility.of(Simulated.returns(0, 0, 0)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("must not all be the same");
        assertThatThrownBy(() -> Volatility.of(Simulated.returns(0.01))).hasMessageContaining("at least two");
    }

    /** A quarter of a century at 10 % a year. */
    @Test
    void theDriftIsKnownToTheVolatilityOverTheRootOfTheYears() {
        double[] moves = Simulated.normals(new Random(1), 6_500, 0.1 / Math.sqrt(260.7));
        Estimated rate = HistoricalDrift.of(Simulated.returns(moves)).rate();
        assertThat(rate.standardError()).isCloseTo(0.02, within(0.0006));
        assertThat(rate.robustError()).isCloseTo(rate.standardError(), within(0.0002));
        double growth = 0;
        for (double move : moves) {
            growth += move;
        }
        double volatility = Volatility.of(Simulated.returns(moves)).value();
        double years = Simulated.returns(moves).years();
        assertThat(rate.value()).isCloseTo(growth / years + volatility * volatility / 2, within(1e-10));
    }
}
