package org.hedgerow.calibration.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.fourier.CharacteristicFunctions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HestonFitTest {
    private static final HestonParameters CALM = new HestonParameters(0.0081, 1.5, 0.01, 0.35, -0.15);

    private static List<VolatilityQuote> quotes(HestonParameters heston, double... years) {
        return ModelQuotes.of(expiry -> CharacteristicFunctions.heston(heston, expiry), years);
    }

    @ParameterizedTest
    @CsvSource({"0.0081,1.5,0.01,0.35,-0.15", "0.04,0.5,0.04,1,-0.9", "0.02,3,0.01,0.1,0.6"})
    void recoversTheParametersOfItsOwnPrices(
            double initialVariance, double meanReversion, double longVariance, double volOfVol, double correlation) {
        HestonParameters heston =
                new HestonParameters(initialVariance, meanReversion, longVariance, volOfVol, correlation);
        QuoteFit<HestonParameters> fit = HestonFit.of(quotes(heston, 0.1, 0.5, 2), HestonRanges.WIDE);
        assertThat(fit.rootMeanSquare()).isLessThan(1e-12);
        assertThat(fit.atBound()).isFalse();
        assertThat(fit.model().initialVariance()).isCloseTo(initialVariance, within(1e-10));
        assertThat(fit.model().meanReversion()).isCloseTo(meanReversion, within(1e-9));
        assertThat(fit.model().longVariance()).isCloseTo(longVariance, within(1e-10));
        assertThat(fit.model().volOfVol()).isCloseTo(volOfVol, within(1e-9));
        assertThat(fit.model().correlation()).isCloseTo(correlation, within(1e-9));
    }

    /** Errors of a tenth of a vol point, up and down in turn, move parameters by about their standard errors. */
    @Test
    void standardErrorsSayHowFarErrorsOfQuotesMoveTheParameters() {
        List<VolatilityQuote> exact = quotes(CALM, 0.1, 0.25, 0.5, 1, 2);
        List<VolatilityQuote> shaken = ModelQuotes.shaken(exact, 0.001);
        QuoteFit<HestonParameters> fit = HestonFit.of(shaken, HestonRanges.WIDE);
        assertThat(fit.rootMeanSquare()).isBetween(0.0005, 0.001);
        assertThat(fit.largestError()).isBetween(0.001, 0.003);
        double[] truth = {0.0081, 1.5, 0.01, 0.35, -0.15};
        for (int i = 0; i < truth.length; i++) {
            FittedParameter parameter = fit.parameters().get(i);
            double error = parameter.standardError().orElseThrow();
            assertThat(error).isGreaterThan(0);
            assertThat(parameter.value()).isCloseTo(truth[i], within(3 * error));
        }
    }

    @Test
    void aGivenMeanReversionStays() {
        QuoteFit<HestonParameters> fit = HestonFit.of(quotes(CALM, 0.5, 1), HestonRanges.WIDE.withMeanReversion(2));
        assertThat(fit.model().meanReversion()).isEqualTo(2);
        assertThat(fit.rootMeanSquare()).isLessThan(0.0005);
        assertThat(fit.parameters().get(1))
                .isEqualTo(new FittedParameter("meanReversion", 2, OptionalDouble.empty(), false));
    }

    @Test
    void aBoundThatBindsIsTold() {
        HestonRanges wide = HestonRanges.WIDE;
        HestonRanges calm = new HestonRanges(
                wide.initialVariance(),
                FitRange.fixed(1.5),
                wide.longVariance(),
                new FitRange(0.01, 0.2),
                wide.correlation());
        QuoteFit<HestonParameters> fit = HestonFit.of(quotes(CALM, 0.5, 1), calm);
        assertThat(fit.atBound()).isTrue();
        assertThat(fit.parameters().get(3).atBound()).isTrue();
        assertThat(fit.parameters().get(3).standardError()).isEmpty();
        assertThat(fit.model().volOfVol()).isCloseTo(0.2, within(0.005));
    }

    @Test
    void aQuoteWithoutWeightIsShownButDoesNotCount() {
        List<VolatilityQuote> quotes =
                ModelQuotes.plus(quotes(CALM, 0.5, 1), new VolatilityQuote(0.5, 1.1, 1.1, 0.3, 0));
        QuoteFit<HestonParameters> fit = HestonFit.of(quotes, HestonRanges.WIDE);
        assertThat(fit.rootMeanSquare()).isLessThan(1e-12);
        assertThat(fit.quotes()).hasSameSizeAs(quotes);
        assertThat(fit.quotes().get(quotes.size() - 1).error()).isLessThan(-0.15);
        assertThat(fit.largestError()).isLessThan(1e-11);
    }

    @Test
    void fewerQuotesThanParametersAreRefused() {
        List<VolatilityQuote> four = quotes(CALM, 1).subList(0, 4);
        assertThatThrownBy(() -> HestonFit.of(four, HestonRanges.WIDE))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("quotes must be at least 5 with a weight above 0, but are 4");
    }
}
