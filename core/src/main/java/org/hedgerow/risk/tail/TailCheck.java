package org.hedgerow.risk.tail;

import java.util.Optional;
import org.hedgerow.formula.risk.CornishFisher;
import org.hedgerow.formula.risk.ParetoTail;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.TailPaths;

/**
 * What a tail would be by the moments of the outcomes and by a law fitted to its beginning: numbers far from those read off
 * the outcomes say that these hang on few paths, or that the tail has steps.
 *
 * @param alpha of all losses here
 * @param skewness of the outcomes, gains positive
 * @param cornishFisher value at risk by four moments
 * @param isMonotone whether the expansion rises with the level everywhere; if not, it is no distribution
 * @param fitted by a generalised Pareto law; absent where the losses beyond its threshold have none
 */
public record TailCheck(
        double alpha,
        Estimate skewness,
        Estimate excessKurtosis,
        Estimate cornishFisher,
        boolean isMonotone,
        Optional<Fitted> fitted) {
    /** The share of the losses that a law is fitted to, or four times the tail where that is more. */
    private static final double SHARE = 0.05;

    private static final double TIMES_THE_TAIL = 4;

    /** Losses beyond a threshold and what their law says. */
    public record Fitted(ParetoTail tail, Estimate valueAtRisk, Estimate expectedShortfall) {}

    /** Of one outcome per path whose ranks are known. */
    public static TailCheck of(double[] outcome, Ranks ranks, double alpha) {
        TailPaths.requireLevel(alpha);
        CornishFisher expansion = CornishFisherLoss.expansion(StandardMoments.of(ranks));
        return new TailCheck(
                alpha,
                new Skewness().estimate(outcome, ranks),
                new ExcessKurtosis().estimate(outcome, ranks),
                new CornishFisherLoss(alpha).estimate(outcome, ranks),
                expansion.isMonotone(),
                fitted(outcome, ranks, alpha));
    }

    private static Optional<Fitted> fitted(double[] outcome, Ranks ranks, double alpha) {
        double level = 1 - Math.min(0.5, Math.max(SHARE, TIMES_THE_TAIL * (1 - alpha)));
        if (alpha <= level) {
            return Optional.empty();
        }
        ParetoFits fits = new ParetoFits(level);
        ParetoLoss valueAtRisk = new ParetoLoss(alpha, fits, ParetoLoss.Kind.VALUE_AT_RISK);
        ParetoLoss shortfall = new ParetoLoss(alpha, fits, ParetoLoss.Kind.EXPECTED_SHORTFALL);
        return fits.of(ranks)
                .filter(tail -> tail.shape() < 1 && tail.share() > 1 - alpha)
                .map(tail ->
                        new Fitted(tail, valueAtRisk.estimate(outcome, ranks), shortfall.estimate(outcome, ranks)));
    }
}
