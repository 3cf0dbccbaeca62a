package org.hedgerow.calibration.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitRangeTest {
    @ParameterizedTest
    @CsvSource({"0.01,20,1.5", "-0.999,0.999,-0.3", "0,0.5,0.1"})
    void realNumbersLeadBackToTheParameter(double low, double high, double value) {
        FitRange range = new FitRange(low, high);
        double free = range.free(value);
        assertThat(range.at(free)).isCloseTo(value, within(1e-15));
        double slope = (range.at(free + 1e-6) - range.at(free - 1e-6)) / 2e-6;
        assertThat(range.slope(value)).isCloseTo(slope, within(1e-8));
    }

    @Test
    void noRealNumberLeadsBeyondTheBounds() {
        FitRange range = new FitRange(0.01, 20);
        assertThat(range.at(1e6)).isEqualTo(20);
        assertThat(range.at(-1e6)).isEqualTo(0.01);
        assertThat(range.binds(19.9)).isTrue();
        assertThat(range.binds(0.0101)).isTrue();
        assertThat(range.binds(1)).isFalse();
    }

    @Test
    void aStartAtABoundCanStillMove() {
        FitRange range = new FitRange(0, 1);
        assertThat(range.at(range.free(0))).isCloseTo(0.01, within(1e-15));
        assertThat(range.at(range.free(7))).isCloseTo(0.99, within(1e-15));
    }

    @Test
    void aRangeBeyondWhatTheModelKnowsIsRefused() {
        HestonRanges wide = HestonRanges.WIDE;
        assertThatThrownBy(() -> new HestonRanges(
                        wide.initialVariance(),
                        wide.meanReversion(),
                        wide.longVariance(),
                        wide.volOfVol(),
                        new FitRange(-0.5, 1.5)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("correlation.high must be from -1 to 1, but is 1.5");
        assertThatThrownBy(() -> wide.withMeanReversion(0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("meanReversion.low must be from");
        assertThatThrownBy(() -> new FitRange(2, 1)).isInstanceOf(InvalidValue.class);
    }
}
