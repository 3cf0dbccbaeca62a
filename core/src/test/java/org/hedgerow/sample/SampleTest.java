package org.hedgerow.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.path.PathBatch;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void theErrorOfIndependentPathsIsTheRootOfTheirSquaredDeviationsByTheirNumber() {
        Moments moments = Sample.plain(4).moments(new double[] {1, 2, 3, 6});
        assertThat(moments).isEqualTo(new Moments(3, Math.sqrt(14) / 4));
    }

    /** Shares 1/4, 1/4, 1/2; mean 4; error the root of (4 + 9 + 4 x 6.25) / 16 of deviations -2, -3, 2.5. */
    @Test
    void weightsAreSharesInTheMeanAndInTheError() {
        Sample sample = Sample.weighted(new double[] {0.5, 0.5, 1}, Units.PATHS);
        Moments moments = sample.moments(new double[] {2, 1, 6.5});
        assertThat(sample.totalWeight()).isEqualTo(2);
        assertThat(moments.mean()).isEqualTo(4);
        assertThat(moments.standardError()).isCloseTo(Math.sqrt(38.0 / 16), within(1e-15));
    }

    /** Every number comes with its mirror image about 3, so each pair's mean is 3. */
    @Test
    void oppositePathsOfALinearPayOffLeaveNoError() {
        Random random = new Random(1);
        double[] row = new double[2 * PathBatch.SIZE];
        for (int path = 0; path < row.length; path++) {
            boolean mirror = path % PathBatch.SIZE >= 512;
            row[path] = mirror ? 6 - row[path - 512] : 3 + random.nextInt(1_000) / 1024.0;
        }
        assertThat(Sample.of(row.length, new Units.AntitheticPairs()).moments(row))
                .isEqualTo(new Moments(3, 0));
        assertThat(Sample.plain(row.length).moments(row).standardError()).isPositive();
    }

    @Test
    void halfABlockOfPairsIsOfSinglePaths() {
        double[] row = new Random(1).doubles(300).toArray();
        assertThat(Sample.of(300, new Units.AntitheticPairs()).moments(row).standardError())
                .isCloseTo(Sample.plain(300).moments(row).standardError(), within(1e-16));
        Units pairs = new Units.AntitheticPairs();
        assertThat(pairs.count(1_024 + 700)).isEqualTo(1_024);
        assertThat(pairs.unit(1_024 + 5)).isEqualTo(pairs.unit(1_024 + 517)).isEqualTo(517);
    }

    /** 16 means 0 to 15: their variance is 340 / 15, and that of their mean a sixteenth of it. */
    @Test
    void theSpreadOfRandomisationsIsTheErrorOfTheirMean() {
        double[] row = new double[32 * PathBatch.SIZE];
        Arrays.setAll(row, path -> path / PathBatch.SIZE % 16 + (path % 2 == 0 ? 0.5 : -0.5));
        Moments moments = Sample.of(row.length, new Units.Randomisations(16)).moments(row);
        assertThat(moments.mean()).isEqualTo(7.5);
        assertThat(moments.standardError()).isCloseTo(Math.sqrt(340.0 / 15 / 16), within(1e-14));
    }

    @Test
    void everyRandomisationNeedsABlock() {
        assertThatThrownBy(() -> Sample.of(15 * PathBatch.SIZE, new Units.Randomisations(16)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("paths");
        assertThatThrownBy(() -> new Units.Randomisations(15)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aWeightIsNeitherNegativeNorBeyondTheLargest() {
        for (double bad : new double[] {-0.1, 16.1, Double.NaN}) {
            assertThatThrownBy(() -> Sample.weighted(new double[] {1, bad}, Units.PATHS))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageContaining("weight of path 1");
        }
        assertThatThrownBy(() -> Sample.weighted(new double[] {0, 1e-12}, Units.PATHS))
                .isInstanceOf(InvalidValue.class);
    }
}
