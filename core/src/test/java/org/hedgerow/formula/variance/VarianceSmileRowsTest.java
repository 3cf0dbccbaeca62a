package org.hedgerow.formula.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hedgerow.formula.BatesParameters;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.MertonJumps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of smiles by strike and variance against the transforms that they are made of. */
class VarianceSmileRowsTest {
    /** An eighth of a year from now; the second is far from Feller's condition, the fourth jumps twice a year. */
    @ParameterizedTest(name = "v {0}, {1}, {2}, {3}, {4}, jumps {5}, left {8}")
    @CsvSource({
        "0.0121, 1.5, 0.0144, 0.3, -0.4, 0, 0, 0, 0.25",
        "0.0121, 1.5, 0.0144, 0.7, 0.6, 0, 0, 0, 1",
        "0.04, 0.5, 0.04, 0.4, -0.7, 0, 0, 0, 3",
        "0.0121, 2, 0.01, 0.2, 0.2, 2, 0.03, 0.05, 0.5",
        "0.0121, 1.5, 0.0144, 0.3, -0.4, 0, 0, 0, 0.02"
    })
    void theTableIsTheTransform(
            double initial,
            double reversion,
            double longVariance,
            double volOfVol,
            double correlation,
            double intensity,
            double jump,
            double deviation,
            double left) {
        HestonParameters heston = new HestonParameters(initial, reversion, longVariance, volOfVol, correlation);
        BatesSmile smile = new BatesSmile(new BatesParameters(heston, new MertonJumps(intensity, jump, deviation)));
        VarianceSmileRows rows = new VarianceSmileRows(smile, 0.125, left);
        for (double variance : new double[] {0.002, 0.011, 0.017, 0.03}) {
            double scale = Math.sqrt(smile.totalVariance(variance, left));
            double[] logs = {-2.3 * scale, -1.1 * scale, -0.3 * scale, 0.01 * scale, 0.9 * scale, 2.2 * scale};
            double[] exact = smile.deviations(variance, left, logs);
            double[] forward = Arrays.stream(logs).map(log -> Math.exp(-log)).toArray();
            double[] same = new double[logs.length];
            Arrays.fill(same, variance);
            double[] out = new double[logs.length];
            rows.deviations(forward, 1, same, out);
            for (int place = 0; place < out.length; place++) {
                assertThat(out[place] / exact[place] - 1)
                        .as("variance %s, strike %s", variance, logs[place])
                        .isCloseTo(0, within(5e-4));
            }
        }
    }
}
