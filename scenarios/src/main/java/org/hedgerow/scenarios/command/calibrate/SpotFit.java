package org.hedgerow.scenarios.command.calibrate;

import static org.hedgerow.scenarios.command.calibrate.FitReport.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.calibration.history.Estimated;
import org.hedgerow.calibration.history.GarchFit;
import org.hedgerow.calibration.history.MertonFit;
import org.hedgerow.calibration.history.Volatility;
import org.hedgerow.estimate.SpotEstimate;
import org.hedgerow.formula.Garch;
import org.hedgerow.history.Returns;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.jump.Merton;
import org.hedgerow.scenarios.command.calibrate.option.ModelOptions;

/**
 * The model of one currency, what it was made of, and what is wrong with that.
 *
 * @param model of the currency alone
 * @param garch its recursion, where that was fitted
 * @param errors of its parameters, as far as a scenario can draw them
 */
record SpotFit(SpotModel model, Optional<Garch> garch, List<Fit.Row> rows, List<String> warnings, SpotEstimate errors) {
    private static final int FEWEST_FOR_GARCH = 1_000;

    static SpotFit of(Returns returns, ModelOptions options, LocalDate valuationDate) {
        return switch (options.kind()) {
            case EWMA -> weighted(returns, options.decay(), valuationDate);
            case GARCH, FILTERED -> garch(returns, options, valuationDate);
            case MERTON -> merton(MertonFit.of(returns), returns.years(), valuationDate);
            default -> constant(Volatility.of(returns), "volatility, a year", valuationDate);
        };
    }

    private static SpotFit constant(Estimated volatility, String name, LocalDate valuationDate) {
        Lognormal model = new Lognormal(VolatilityTerm.flat(valuationDate, volatility.value()));
        return new SpotFit(
                model, Optional.empty(), List.of(row(name, volatility)), List.of(), FittedErrors.of(volatility));
    }

    private static SpotFit weighted(Returns returns, double decay, LocalDate valuationDate) {
        return constant(Volatility.weighted(returns, decay), "volatility today, a year", valuationDate);
    }

    private static SpotFit garch(Returns returns, ModelOptions options, LocalDate valuationDate) {
        GarchFit fit = GarchFit.of(returns, options.garch());
        List<Fit.Row> rows = new ArrayList<>(List.of(
                row("mean of a return", fit.mean()),
                row("omega", fit.omega()),
                row("alpha", fit.alpha()),
                row("beta", fit.beta()),
                row("persistence", fit.persistence()),
                row("volatility in the long run, a year", fit.longRunVolatility())));
        if (options.garch().asymmetric()) {
            rows.add(3, row("gamma, added after a fall", fit.gamma()));
        }
        fit.degreesOfFreedom().ifPresent(freedom -> rows.add(row("degrees of freedom", freedom)));
        double today = Math.sqrt(fit.nextVariance() * fit.returnsPerYear());
        rows.add(row("volatility today, a year", FitReport.number(today)));
        rows.add(row("log-likelihood", FitReport.number(fit.logLikelihood())));
        List<LocalDate> pillars =
                Stream.of(1, 3, 6, 12, 24, 60).map(valuationDate::plusMonths).toList();
        return new SpotFit(
                fit.lognormal(valuationDate, pillars),
                Optional.of(fit.garch()),
                rows,
                garchWarnings(returns, fit),
                SpotEstimate.NONE);
    }

    private static List<String> garchWarnings(Returns returns, GarchFit fit) {
        List<String> warnings = new ArrayList<>();
        if (returns.size() < FEWEST_FOR_GARCH) {
            warnings.add("only " + returns.size() + " returns; GARCH is reliable from " + FEWEST_FOR_GARCH + " on");
        }
        if (!fit.identified()) {
            warnings.add("the returns do not bound all parameters of GARCH; their errors are unknown");
        }
        return warnings;
    }

    private static SpotFit merton(MertonFit fit, double years, LocalDate valuationDate) {
        Merton model = new Merton(
                VolatilityTerm.flat(valuationDate, fit.volatility().value()),
                fit.intensity().value(),
                fit.meanLogJump().value(),
                fit.deviation().value());
        List<Fit.Row> rows = List.of(
                row("volatility between jumps, a year", fit.volatility()),
                row("jumps a year", fit.intensity()),
                row("mean of a jump of the logarithm", fit.meanLogJump()),
                row("deviation of a jump", fit.deviation()),
                row("log-likelihood", FitReport.number(fit.logLikelihood())));
        List<String> warnings = fit.identified()
                ? List.of()
                : List.of("the returns do not bound all parameters of the jumps; their errors are unknown");
        return new SpotFit(
                model,
                Optional.empty(),
                rows,
                warnings,
                FittedErrors.of(fit.volatility(), fit.intensity(), years, fit.meanLogJump(), fit.deviation()));
    }
}
