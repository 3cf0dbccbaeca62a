package org.hedgerow.calibration.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.Garch;
import org.hedgerow.history.Returns;
import org.hedgerow.market.VolatilityPillar;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.math.fit.MaximumLikelihood;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.time.DayCount;

/**
 * A variance recursion of maximum likelihood.
 *
 * @param garch per return of the history
 * @param mean of the returns, about which they are squared
 * @param persistence the share of a deviation of the variance that is left one return later
 * @param longRunVolatility per square root of a year
 * @param degreesOfFreedom of Student's law of the residuals; empty where they are normal, or as good as
 * @param nextVariance of the return after the last of the history
 * @param returnsPerYear in the history
 * @param logLikelihood sum of the logarithms of the densities of all returns
 */
public record GarchFit(
        Garch garch,
        Estimated mean,
        Estimated omega,
        Estimated alpha,
        Estimated gamma,
        Estimated beta,
        Estimated persistence,
        Estimated longRunVolatility,
        Optional<Estimated> degreesOfFreedom,
        double nextVariance,
        double returnsPerYear,
        double logLikelihood) {
    /** Beyond, the law is as good as normal and the likelihood flat. */
    private static final double AS_GOOD_AS_NORMAL = 300;

    private static final int FEWEST_RETURNS = 100;

    /** Fits the returns of one rate, of which there have to be 100; below 1,000 its errors are large. */
    public static GarchFit of(Returns returns, GarchKind kind) {
        Checks.that(returns.size() >= FEWEST_RETURNS, "returns", "must be at least " + FEWEST_RETURNS);
        double deviation = Math.sqrt(new Sample(returns).varied().variance());
        GarchLikelihood likelihood = new GarchLikelihood(returns.values(), deviation, kind);
        MaximumLikelihood best = MaximumLikelihood.of(likelihood, likelihood.starts(), likelihood.steps());
        return likelihood.degreesOfFreedom(best.point()) > AS_GOOD_AS_NORMAL && kind.fatTailed()
                ? of(returns, kind.withNormalResiduals())
                : of(returns, likelihood, best, kind);
    }

    private static GarchFit of(Returns returns, GarchLikelihood likelihood, MaximumLikelihood best, GarchKind kind) {
        double[] point = best.point();
        double perYear = returns.perYear();
        return new GarchFit(
                likelihood.garch(point),
                estimated(best, likelihood::mean),
                estimated(best, at -> likelihood.garch(at).omega()),
                estimated(best, at -> likelihood.garch(at).alpha()),
                estimated(best, at -> likelihood.garch(at).gamma()),
                estimated(best, at -> likelihood.garch(at).beta()),
                estimated(best, likelihood::persistence),
                estimated(best, at -> Math.sqrt(likelihood.longRunVariance(at) * perYear)),
                kind.fatTailed() ? Optional.of(estimated(best, likelihood::degreesOfFreedom)) : Optional.empty(),
                likelihood.nextVariance(point),
                perYear,
                best.logLikelihood());
    }

    private static Estimated estimated(MaximumLikelihood best, ToDoubleFunction<double[]> function) {
        return new Estimated(function.applyAsDouble(best.point()), best.error(function), best.robustError(function));
    }

    /** Whether the history bounds all parameters; if not, the errors are infinite. */
    public boolean identified() {
        return Double.isFinite(persistence.standardError());
    }

    /**
     * Average volatility of the next {@code years}, per square root of a year: from that of today towards the long run.
     */
    public double volatility(double years) {
        int steps = Math.max(1, (int) Math.round(Checks.positive(years, "years") * returnsPerYear));
        double sum = 0;
        for (int step = 0; step < steps; step++) {
            sum += garch.expectedVariance(nextVariance, step);
        }
        return Math.sqrt(sum / steps * returnsPerYear);
    }

    /** Log-normal paths whose variance is expected to go the same way, without its own ups and downs. */
    public Lognormal lognormal(LocalDate valuationDate, List<LocalDate> pillars) {
        List<VolatilityPillar> term = new ArrayList<>();
        for (LocalDate date : pillars) {
            double years = DayCount.ACT_365F.years(valuationDate, date);
            term.add(new VolatilityPillar(date, volatility(years)));
        }
        return new Lognormal(new VolatilityTerm(term));
    }
}
