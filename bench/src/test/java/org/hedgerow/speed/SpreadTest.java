package org.hedgerow.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void theMedianIsTheMiddleOrBetweenTheTwoMiddleOnes() {
        assertThat(Spread.of(3, 1, 2).median()).isEqualTo(2);
        assertThat(Spread.of(4, 1, 3, 2).median()).isEqualTo(2.5);
    }

    @Test
    void fewRepetitionsHaveTheirWholeRangeAsInterval() {
        assertThat(Spread.of(5, 1, 3)).isEqualTo(new Spread(3, 1, 5));
        assertThat(Spread.of(7)).isEqualTo(new Spread(7, 7, 7));
    }

    @Test
    void oneDisturbedRepetitionOfManyMovesNeitherMedianNorInterval() {
        double[] calm =
                IntStream.rangeClosed(1, 15).mapToDouble(number -> number).toArray();
        double[] disturbed = calm.clone();
        disturbed[14] = 1e6;
        assertThat(Spread.of(disturbed)).isEqualTo(Spread.of(calm)).isEqualTo(new Spread(8, 3, 13));
    }

    @Test
    void theIntervalHoldsTheTrueMedianInNinetyNineOfAHundred() {
        Random random = new Random(1);
        long held = IntStream.range(0, 4_000)
                .mapToObj(sample -> Spread.of(random.doubles(15).map(u -> u * u).toArray()))
                .filter(spread -> spread.low() <= 0.25 && spread.high() >= 0.25)
                .count();
        assertThat(held / 4_000.0).isBetween(0.988, 0.997); // 1 - 2 P(B(15, 1/2) <= 2) is 0.9926
    }
}
