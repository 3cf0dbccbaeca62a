package org.hedgerow.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Plain Java and the Vector API agree in every bit. */
class RowKernelTest {
    private static final double[] ENDS = {
        0,
        -0.0,
        1,
        -1,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        708,
        -708,
        708.1,
        -708.1,
        709.78,
        709.79,
        -745.13,
        -745.14,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN
    };

    private final RowKernel scalar = new ScalarRows();
    private final RowKernel vector = KernelChoice.make();
    private final Random random = new Random(1);

    @Test
    void theTestsRunWithTheVectorApi() {
        assertThat(ModuleLayer.boot().findModule("jdk.incubator.vector")).isPresent();
        assertThat(vector.name()).matches("vector(128|256|512)");
        assertThat(Rows.kernel()).isEqualTo(vector.name());
    }

    @Test
    void exponentialsAgree() {
        for (int row = 0; row < 2_000; row++) {
            double[] x = random.doubles(1_024, -30, 30).toArray();
            assertSameExp(x);
        }
    }

    @Test
    void logarithmsAgree() {
        for (int row = 0; row < 2_000; row++) {
            double[] x = random.doubles(1_024, 0, 1 + row).toArray();
            assertSameLog(x);
        }
    }

    @Test
    void rowsWithEveryKindOfNumberAgree() {
        for (int row = 0; row < 2_000; row++) {
            double[] x = random.longs(64).mapToDouble(Double::longBitsToDouble).toArray();
            x[row % 64] = ENDS[row % ENDS.length];
            assertSameExp(x);
            assertSameLog(x);
        }
    }

    @Test
    void rowsOfEveryLengthAgree() {
        for (int length = 0; length < 40; length++) {
            double[] x = random.doubles(length, 0.1, 9).toArray();
            assertSameExp(x);
            assertSameLog(x);
        }
    }

    @Test
    void normalsAgreeAndLeaveTheSameState() {
        long[] state = random.longs(Rows.STATE_LENGTH).toArray();
        long[] twin = state.clone();
        for (int row = 0; row < 5_000; row++) {
            double[] expected = normals(scalar, state);
            double[] actual = normals(vector, twin);
            Bits.assertSame(actual, expected, expected);
            assertThat(twin).isEqualTo(state);
        }
    }

    @Test
    void normalDistributionsAgree() {
        for (int row = 0; row < 2_000; row++) {
            double[] x = random.doubles(1_021, -9, 9).toArray();
            x[row % 1_021] = ENDS[row % ENDS.length];
            double[] expected = new double[x.length];
            double[] actual = new double[x.length];
            scalar.normalCdf(x, expected, x.length);
            vector.normalCdf(x, actual, x.length);
            Bits.assertSame(actual, expected, x);
        }
    }

    @Test
    void seedsAgree() {
        for (int row = 0; row < 5_000; row++) {
            long key = random.nextLong();
            long block = random.nextInt() & 0xFFFF_FFFFL;
            long date = random.nextLong();
            long[] expected = new long[Rows.STATE_LENGTH];
            long[] actual = new long[Rows.STATE_LENGTH];
            scalar.seed(key, block, date, expected);
            vector.seed(key, block, date, actual);
            assertThat(actual).isEqualTo(expected);
        }
    }

    private void assertSameExp(double[] x) {
        double[] expected = new double[x.length];
        double[] actual = x.clone();
        scalar.exp(x, expected, x.length);
        vector.exp(actual, actual, x.length);
        Bits.assertSame(actual, expected, x);
        double factor = 1 + random.nextDouble();
        double[] times = x.clone();
        scalar.expTimes(x, factor, expected);
        vector.expTimes(times, factor, times);
        Bits.assertSame(times, expected, x);
    }

    private void assertSameLog(double[] x) {
        double[] expected = new double[x.length];
        double[] actual = x.clone();
        scalar.log(x, expected, x.length);
        vector.log(actual, actual, x.length);
        Bits.assertSame(actual, expected, x);
    }

    private static double[] normals(RowKernel kernel, long[] state) {
        double[] row = new double[1_024];
        kernel.uniforms(state, row);
        kernel.log(row, row, row.length / 2);
        kernel.boxMuller(row);
        return row;
    }
}
