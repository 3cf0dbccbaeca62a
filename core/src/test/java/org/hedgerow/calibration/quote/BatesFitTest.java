package org.hedgerow.calibration.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hedgerow.formula.BatesParameters;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.MertonJumps;
import org.hedgerow.formula.fourier.CharacteristicFunctions;
import org.junit.jupiter.api.Test;

class BatesFitTest {
    private static final BatesParameters BATES = new BatesParameters(
            new HestonParameters(0.0081, 1.5, 0.01, 0.35, -0.15), new MertonJumps(0.5, -0.04, 0.06));

    /** With the mean reversion given, as a desk would: all eight take six times as long, to the same digits. */
    @Test
    void recoversTheParametersOfItsOwnPrices() {
        List<VolatilityQuote> quotes = ModelQuotes.of(
                years -> CharacteristicFunctions.bates(BATES.diffusion(), BATES.jumps(), years), 0.05, 0.25, 1);
        QuoteFit<BatesParameters> fit = BatesFit.of(quotes, HestonRanges.WIDE.withMeanReversion(1.5), JumpRanges.WIDE);
        assertThat(fit.rootMeanSquare()).isLessThan(1e-12);
        HestonParameters diffusion = fit.model().diffusion();
        assertThat(diffusion.initialVariance()).isCloseTo(0.0081, within(1e-9));
        assertThat(diffusion.longVariance()).isCloseTo(0.01, within(1e-9));
        assertThat(diffusion.volOfVol()).isCloseTo(0.35, within(1e-8));
        assertThat(diffusion.correlation()).isCloseTo(-0.15, within(1e-8));
        assertThat(fit.model().jumps().intensity()).isCloseTo(0.5, within(1e-7));
        assertThat(fit.model().jumps().meanLogJump()).isCloseTo(-0.04, within(1e-8));
        assertThat(fit.model().jumps().deviation()).isCloseTo(0.06, within(1e-8));
    }
}
