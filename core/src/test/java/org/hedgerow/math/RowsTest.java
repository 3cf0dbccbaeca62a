package org.hedgerow.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
    private final Random random = new Random(1);

    /** The reference code in C by Blackman and Vigna, started at 1, 2, 3, 4. */
    private static final String[] XOSHIRO_FROM_1234 = {
        "41943041",
        "58720359",
        "3588806011781223",
        "3591011842654386",
        "9228616714210784205",
        "9973669472204895162",
        "14011001112246962877",
        "12406186145184390807",
        "15849039046786891736",
        "10450023813501588000"
    };

    @Test
    void everyLaneIsTheReferenceGenerator() {
        long[] state = new long[Rows.STATE_LENGTH];
        for (int i = 0; i < state.length; i++) {
            state[i] = 1 + i / Rows.LANES;
        }
        double[] row = new double[Rows.LANES * XOSHIRO_FROM_1234.length];
        Rows.uniforms(state, row);
        for (int i = 0; i < row.length; i++) {
            long word = Long.parseUnsignedLong(XOSHIRO_FROM_1234[i / Rows.LANES]);
            assertThat(row[i]).isEqualTo((word >>> 12) * 0x1p-52 + 0x1p-53);
        }
    }

    @Test
    void normalsAreTheCoordinatesOfPointsInPolarForm() {
        long[] state = random.longs(Rows.STATE_LENGTH).toArray();
        double[] uniforms = new double[1_024];
        double[] normals = new double[1_024];
        Rows.uniforms(state.clone(), uniforms);
        Rows.normals(state, normals);
        for (int i = 0; i < 512; i++) {
            double radius = StrictMath.sqrt(-2 * StrictMath.log(uniforms[i]));
            double angle = 2 * StrictMath.PI * (uniforms[i + 512] - 0.5);
            assertThat(normals[i]).isCloseTo(radius * StrictMath.cos(angle), within(1e-14));
            assertThat(normals[i + 512]).isCloseTo(radius * StrictMath.sin(angle), within(1e-14));
        }
    }

    @Test
    void theStateMovesOn() {
        long[] state = random.longs(Rows.STATE_LENGTH).toArray();
        double[] inOne = new double[64];
        double[] inTwo = new double[32];
        Rows.uniforms(state.clone(), inOne);
        Rows.uniforms(state, inTwo);
        assertThat(inTwo).isEqualTo(Arrays.copyOf(inOne, 32));
        Rows.uniforms(state, inTwo);
        assertThat(inTwo).isEqualTo(Arrays.copyOfRange(inOne, 32, 64));
    }

    @Test
    void theExtremeWordsGiveFiniteNormals() {
        double[] row = {0x1p-53, 1 - 0x1p-53, 0x1p-53, 0x1p-53, 0x1p-53, 0.5, 1 - 0x1p-53, 0.25};
        new ScalarRows().log(row, row, 4);
        BoxMuller.transform(row);
        assertThat(Arrays.stream(row)).allMatch(Double::isFinite);
        assertThat(Math.hypot(row[0], row[4])).isCloseTo(Math.sqrt(106 * StrictMath.log(2)), within(1e-14));
    }

    @Test
    void aRowThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> Rows.normals(new long[Rows.STATE_LENGTH], new double[1_000]))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("out must have a multiple of 16 elements, but has 1000");
        assertThatThrownBy(() -> Rows.uniforms(new long[4], new double[8]))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("state must have 32 words, but has 4");
    }

    @Test
    void arithmeticRunsOverTheWholeRow() {
        double[] row = {1, 2, 3};
        Rows.add(row, new double[] {10, 20, 30});
        assertThat(row).containsExactly(11, 22, 33);
        Rows.addScaled(row, -2, new double[] {1, 2, 3});
        assertThat(row).containsExactly(9, 18, 27);
        Rows.scale(row, 0.5);
        assertThat(row).containsExactly(4.5, 9, 13.5);
        Rows.fill(row, 7);
        assertThat(row).containsExactly(7, 7, 7);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 1_000, 1_024})
    void sumsLeaveOutWhatIsBeyondTheCount(int count) {
        double[] row = random.doubles(1_024).toArray();
        Arrays.fill(row, count, row.length, Double.NaN);
        BigDecimal sum = BigDecimal.ZERO;
        double squares = 0;
        for (double x : Arrays.copyOf(row, count)) {
            sum = sum.add(new BigDecimal(x));
            squares += (x - 0.5) * (x - 0.5);
        }
        assertThat(Rows.sum(row, count)).isCloseTo(sum.doubleValue(), within(1e-12));
        assertThat(Rows.sumOfSquaredDeviations(row, count, 0.5)).isCloseTo(squares, within(1e-12));
    }

    /** A large number and its negative in one lane lose what stands between them in that lane, and nothing else. */
    @Test
    void sumsRunInEightLanes() {
        double[] row = new double[24];
        Arrays.fill(row, 1);
        row[3] = 1e17;
        row[19] = -1e17;
        assertThat(Rows.sum(row, 24)).isEqualTo(21);
    }
}
