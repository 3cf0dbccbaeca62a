package org.hedgerow.calibration.quote;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.BatesParameters;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.MertonJumps;
import org.hedgerow.formula.fourier.CharacteristicFunctions;

/**
 * Bates's model fitted to volatilities of several strikes and expiries.
 *
 * <p>The search starts from the fit of Heston's model, with a part of its variance given to jumps down, both ways and
 * up.
 */
public final class BatesFit {
    private static final double[] MEAN_JUMPS = {-0.05, 0, 0.05};
    private static final double INTENSITY = 0.5;
    /** Standard deviation of the jumps to start from, in standard deviations of a year. */
    private static final double SPREAD = 0.5;

    private BatesFit() {}

    /** With the least weighted squares of errors in volatility. */
    public static QuoteFit<BatesParameters> of(
            List<VolatilityQuote> quotes, HestonRanges ranges, JumpRanges jumpRanges) {
        Checks.present(jumpRanges, "jumpRanges");
        HestonParameters heston = HestonFit.of(quotes, ranges).model();
        List<ModelFit.Parameter> parameters = new ArrayList<>(HestonFit.parameters(ranges));
        parameters.add(new ModelFit.Parameter("intensity", jumpRanges.intensity()));
        parameters.add(new ModelFit.Parameter("meanLogJump", jumpRanges.meanLogJump()));
        parameters.add(new ModelFit.Parameter("deviation", jumpRanges.deviation()));
        return new ModelFit<>(
                        parameters,
                        BatesFit::model,
                        bates -> years -> CharacteristicFunctions.bates(bates.diffusion(), bates.jumps(), years))
                .of(new Strips(quotes), starts(heston));
    }

    private static BatesParameters model(double[] values) {
        return new BatesParameters(HestonFit.model(values), new MertonJumps(values[5], values[6], values[7]));
    }

    private static List<double[]> starts(HestonParameters heston) {
        double spread = SPREAD * Math.sqrt(heston.longVariance());
        List<double[]> starts = new ArrayList<>();
        for (double mean : MEAN_JUMPS) {
            starts.add(new double[] {
                heston.initialVariance(),
                heston.meanReversion(),
                heston.longVariance(),
                heston.volOfVol(),
                heston.correlation(),
                INTENSITY,
                mean,
                spread
            });
        }
        return starts;
    }
}
