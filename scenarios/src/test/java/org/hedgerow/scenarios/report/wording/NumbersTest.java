package org.hedgerow.scenarios.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest(name = "{0} is {1} and {2}")
    @CsvSource({
        "0, 0, 0 %",
        "0.02, 0.02, 2 %",
        "-0.015, -0.015, -1.5 %",
        "0.07, 0.07, 7 %",
        "0.975, 0.975, 97.5 %",
        "1, 1, 100 %",
        "2e23, 200000000000000000000000, 20000000000000000000000000 %"
    })
    void exactNumbersHaveTheirShortestDigits(double value, String text, String percent) {
        assertThat(Numbers.exact(value)).isEqualTo(text);
        assertThat(Numbers.exactPercent(value)).isEqualTo(percent);
    }

    @ParameterizedTest(name = "{0} with {1} decimals is {2}")
    @CsvSource(
            delimiter = ';',
            value = {"1234567.891; 1; 1,234,567.9", "-0.04; 1; 0.0", "-0.0; 0; 0", "-1234.5; 2; -1,234.50"})
    void fixedNumbersHaveSeparatorsAndNoMinusZero(double value, int decimals, String text) {
        assertThat(Numbers.fixed(value, decimals)).isEqualTo(text);
    }
}
