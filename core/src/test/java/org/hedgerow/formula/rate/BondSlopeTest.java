package org.hedgerow.formula.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BondSlopeTest {
    /** {@code (t - B(a) - B(b) + B(a + b)) / (a b)}, which has its digits where the pull is strong. */
    @ParameterizedTest
    @CsvSource({"0.5,0.3,2", "1,2,5", "3,0.7,30", "20,20,10", "0.2,9,50"})
    void theIntegralsAgreeWithTheirClosedForms(double a, double b, double years) {
        double product =
                (years - BondSlope.at(a, years) - BondSlope.at(b, years) + BondSlope.at(a + b, years)) / (a * b);
        assertThat(BondSlope.product(a, b, 0, years)).isCloseTo(product, within(2e-14 * product));
        double integral = (years - BondSlope.at(a, years)) / a;
        assertThat(BondSlope.integral(a, 0, years)).isCloseTo(integral, within(2e-14 * integral));
    }

    @Test
    void withoutPullTheSlopeIsTheTimeToRun() {
        assertThat(BondSlope.at(0, 7)).isEqualTo(7);
        assertThat(BondSlope.integral(0, 1, 3)).isCloseTo(4, within(1e-15));
        assertThat(BondSlope.product(0, 1e-12, 0, 3)).isCloseTo(9, within(1e-10));
    }

    @Test
    void partsAddUp() {
        double whole = BondSlope.product(0.1, 1.5, 0.25, 12);
        double parts = BondSlope.product(0.1, 1.5, 0.25, 3) + BondSlope.product(0.1, 1.5, 3, 12);
        assertThat(parts).isCloseTo(whole, within(1e-14 * whole));
    }
}
