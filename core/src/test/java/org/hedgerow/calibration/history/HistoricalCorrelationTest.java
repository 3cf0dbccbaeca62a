package org.hedgerow.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hedgerow.history.Fixings;
import org.hedgerow.history.History;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;

class HistoricalCorrelationTest {
    private static final Currency USD = Currency.of("USD");
    private static final Currency EUR = Currency.of("EUR");

    @Test
    void isThatOfTheMoves() {
        Estimated correlation =
                measured(new double[] {1e-3, -1e-3, 1e-3, -1e-3}, new double[] {1e-3, 1e-3, -1e-3, -3e-3});
        // deviations from the means: (1, -1, 1, -1) and (1.5, 1.5, -0.5, -2.5)
        assertThat(correlation.value()).isCloseTo(0.5 / Math.sqrt(2.75), within(1e-9));
    }

    @Test
    void theErrorIsTheSpreadOverSamples() {
        Random random = new Random(1);
        int samples = 400;
        double sum = 0;
        double squares = 0;
        double normal = 0;
        double robust = 0;
        for (int sample = 0; sample < samples; sample++) {
            double[] first = Simulated.normals(random, 300, 0.01);
            double[] second = Simulated.normals(random, 300, 0.01);
            for (int move = 0; move < first.length; move++) {
                second[move] = 0.6 * first[move] + 0.8 * second[move];
            }
            Estimated correlation = measured(first, second);
            sum += correlation.value() / samples;
            squares += correlation.value() * correlation.value() / samples;
            normal += correlation.standardError() / samples;
            robust += correlation.robustError() / samples;
        }
        double spread = Math.sqrt(squares - sum * sum);
        assertThat(sum).isCloseTo(0.6, within(4.5 * spread / Math.sqrt(samples)));
        assertThat(normal / spread).isCloseTo(1, within(4.5 / Math.sqrt(2.0 * samples)));
        assertThat(robust / spread).isCloseTo(1, within(4.5 / Math.sqrt(2.0 * samples)));
    }

    private static Estimated measured(double[] first, double[] second) {
        Fixings usd = Simulated.fixings(first);
        Fixings eur = Simulated.fixings(second);
        HistoricalCorrelation measured = HistoricalCorrelation.of(History.onCommonDates(Map.of(USD, usd, EUR, eur)));
        assertThat(measured.currencies()).containsExactly(EUR, USD);
        assertThat(measured.correlation().among(List.of(USD))[0][0]).isEqualTo(1);
        return measured.estimates().get(1).get(0);
    }
}
