package org.hedgerow.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against sums of whole decimal fractions, which are exact. */
class ExactSumTest {
    private final Random random = new Random(7);

    private static double sum(List<Double> numbers) {
        ExactSum sum = new ExactSum();
        numbers.forEach(sum::add);
        return sum.value();
    }

    @Test
    void itIsTheDoubleNextToTheSumInAnyOrderAndGrouping() {
        for (int run = 0; run < 200; run++) {
            int exponents = 1 + random.nextInt(run % 2 == 0 ? 40 : 1_900);
            List<Double> numbers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                double digits = random.nextDouble() - 0.5;
                numbers.add(Math.scalb(digits, random.nextInt(exponents) - exponents / 2));
                if (random.nextInt(3) == 0) {
                    numbers.add(-numbers.get(random.nextInt(numbers.size())));
                }
            }
            double exact = numbers.stream()
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .doubleValue();
            assertThat(sum(numbers)).isEqualTo(exact + 0.0);
            Collections.shuffle(numbers, random);
            assertThat(sum(numbers)).isEqualTo(exact + 0.0);
            ExactSum first = new ExactSum();
            ExactSum second = new ExactSum();
            numbers.forEach(number -> (random.nextBoolean() ? first : second).add(number));
            first.add(second);
            assertThat(first.value()).isEqualTo(exact + 0.0);
        }
    }

    @Test
    void itHoldsTheSmallestAndTheLargest() {
        assertThat(sum(List.of(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE)))
                .isEqualTo(Double.MAX_VALUE);
        assertThat(sum(List.of(Double.MAX_VALUE, Double.MIN_VALUE, -Double.MAX_VALUE)))
                .isEqualTo(Double.MIN_VALUE);
        assertThat(sum(List.of(Double.MAX_VALUE, Double.MAX_VALUE))).isInfinite();
        assertThat(sum(List.of(-Double.MIN_NORMAL, Double.MIN_VALUE))).isEqualTo(Double.MIN_VALUE - Double.MIN_NORMAL);
        assertThat(sum(List.of())).isZero();
        assertThat(sum(List.of(-1.0, -0x1p-60, 0x1p-54))).isEqualTo(-1 + 0x1p-54 - 0x1p-60);
    }

    @Test
    void aNumberHalfWayBetweenTwoIsRoundedToTheEvenOneUnlessAnythingIsBeyondIt() {
        assertThat(sum(List.of(1.0, 0x1p-53))).isEqualTo(1);
        assertThat(sum(List.of(1.0, 0x1p-53, 0x1p-1000))).isEqualTo(1 + 0x1p-52);
        assertThat(sum(List.of(1 + 0x1p-52, 0x1p-53, -0x1p-1000))).isEqualTo(1 + 0x1p-52);
    }

    @Test
    void aProductIsNotRounded() {
        ExactSum sum = new ExactSum();
        sum.addProduct(1 + 0x1p-30, 1 - 0x1p-30);
        sum.add(-1);
        assertThat(sum.value()).isEqualTo(-0x1p-60);
    }

    @Test
    void whatIsNotFiniteIsRefused() {
        assertThatThrownBy(() -> new ExactSum().add(Double.NaN)).hasMessageContaining("finite");
        assertThatThrownBy(() -> new ExactSum().add(Double.NEGATIVE_INFINITY)).hasMessageContaining("finite");
    }
}
