package org.hedgerow.calibration.quote;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.fourier.CharacteristicFunctions;

/** Heston's model fitted to volatilities of several strikes and, to tell its parameters apart, several expiries. */
public final class HestonFit {
    private static final double[] REVERSIONS = {0.5, 2, 6};
    /** Feller's ratio that a search starts from. */
    private static final double FELLER = 0.5;

    private HestonFit() {}

    /** With the least weighted squares of errors in volatility. */
    public static QuoteFit<HestonParameters> of(List<VolatilityQuote> quotes, HestonRanges ranges) {
        Checks.present(ranges, "ranges");
        Strips strips = new Strips(quotes);
        return new ModelFit<>(
                        parameters(ranges),
                        HestonFit::model,
                        heston -> years -> CharacteristicFunctions.heston(heston, years))
                .of(strips, starts(strips));
    }

    static List<ModelFit.Parameter> parameters(HestonRanges ranges) {
        return List.of(
                new ModelFit.Parameter("initialVariance", ranges.initialVariance()),
                new ModelFit.Parameter("meanReversion", ranges.meanReversion()),
                new ModelFit.Parameter("longVariance", ranges.longVariance()),
                new ModelFit.Parameter("volOfVol", ranges.volOfVol()),
                new ModelFit.Parameter("correlation", ranges.correlation()));
    }

    static HestonParameters model(double[] values) {
        return new HestonParameters(values[0], values[1], values[2], values[3], values[4]);
    }

    /** The variances of the nearest and the farthest expiry, with slow, middling and fast reversion between them. */
    private static List<double[]> starts(Strips strips) {
        double first = strips.variance(false);
        double last = strips.variance(true);
        List<double[]> starts = new ArrayList<>();
        for (double reversion : REVERSIONS) {
            starts.add(new double[] {first, reversion, last, Math.sqrt(2 * reversion * last / FELLER), 0});
        }
        return starts;
    }
}
