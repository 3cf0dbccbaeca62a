package org.hedgerow.calibration.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.fourier.CharacteristicFunction;
import org.hedgerow.math.fit.LeastSquares;
import org.hedgerow.math.fit.LeastSquaresFit;

/** Fits the numbers of a model to quoted volatilities, from several starts, by least squares. */
final class ModelFit<M> {
    /** Shares of the squared errors, and of the parameters, that are not worth another step: to choose, and to end. */
    private static final double ROUGH = 1e-3;

    private static final double FINE = 1e-10;
    /** In the place of the error where a trial model has no price: so large that the step is taken back. */
    private static final double ABSURD = 100;

    /** A parameter, its name and where to look for it. */
    record Parameter(String name, FitRange range) {}

    private final List<Parameter> parameters;
    private final Function<double[], M> model;
    private final Function<M, DoubleFunction<CharacteristicFunction>> laws;
    /** The indices of the parameters that are not given. */
    private final int[] free;

    /** @param laws of a model, at a number of years */
    ModelFit(
            List<Parameter> parameters,
            Function<double[], M> model,
            Function<M, DoubleFunction<CharacteristicFunction>> laws) {
        this.parameters = parameters;
        this.model = model;
        this.laws = laws;
        this.free = IntStream.range(0, parameters.size())
                .filter(i -> !parameters.get(i).range().isFixed())
                .toArray();
    }

    /** The best that is found from any of the starts, each of which names all parameters. */
    QuoteFit<M> of(Strips strips, List<double[]> starts) {
        long counted =
                strips.quotes().stream().filter(quote -> quote.weight() > 0).count();
        Checks.that(
                counted >= Math.max(1, free.length),
                "quotes",
                "must be at least " + Math.max(1, free.length) + " with a weight above 0, but are " + counted);
        if (free.length == 0) {
            return result(strips, all(new double[0]), Optional.empty());
        }
        List<LeastSquaresFit> fits = new ArrayList<>();
        for (double[] start : starts) {
            double[] from = IntStream.of(free)
                    .mapToDouble(i -> parameters.get(i).range().free(start[i]))
                    .toArray();
            fits.add(LeastSquares.solve(x -> residuals(strips, all(x)), from, ROUGH));
        }
        LeastSquaresFit nearest = fits.stream()
                .min((a, b) -> Double.compare(a.sumOfSquares(), b.sumOfSquares()))
                .orElseThrow();
        LeastSquaresFit best = LeastSquares.solve(x -> residuals(strips, all(x)), nearest.parameters(), FINE);
        return result(strips, all(best.parameters()), Optional.of(best));
    }

    private double[] all(double[] moved) {
        double[] values = parameters.stream()
                .mapToDouble(parameter -> parameter.range().low())
                .toArray();
        for (int i = 0; i < free.length; i++) {
            values[free[i]] = parameters.get(free[i]).range().at(moved[i]);
        }
        return values;
    }

    private double[] residuals(Strips strips, double[] values) {
        double[] fitted;
        try {
            fitted = volatilities(strips, model.apply(values));
        } catch (InvalidValue priceless) {
            fitted = new double[strips.quotes().size()];
            Arrays.fill(fitted, ABSURD);
        }
        List<Double> residuals = new ArrayList<>();
        for (int i = 0; i < fitted.length; i++) {
            VolatilityQuote quote = strips.quotes().get(i);
            if (quote.weight() > 0) {
                residuals.add(Math.sqrt(quote.weight()) * (fitted[i] - quote.volatility()));
            }
        }
        return residuals.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double[] volatilities(Strips strips, M trial) {
        return strips.volatilities(laws.apply(trial));
    }

    private QuoteFit<M> result(Strips strips, double[] values, Optional<LeastSquaresFit> fit) {
        boolean[] inside = new boolean[free.length];
        for (int i = 0; i < free.length; i++) {
            inside[i] = !parameters.get(free[i]).range().binds(values[free[i]]);
        }
        OptionalDouble[] errors = fit.map(found -> found.standardErrors(inside)).orElse(new OptionalDouble[0]);
        List<FittedParameter> fitted = new ArrayList<>();
        for (int i = 0, next = 0; i < values.length; i++) {
            Parameter parameter = parameters.get(i);
            if (parameter.range().isFixed()) {
                fitted.add(new FittedParameter(parameter.name(), values[i], OptionalDouble.empty(), false));
            } else {
                OptionalDouble error = scaled(errors[next], parameter.range().slope(values[i]));
                fitted.add(new FittedParameter(parameter.name(), values[i], error, !inside[next]));
                next++;
            }
        }
        M best = model.apply(values);
        double[] volatilities = volatilities(strips, best);
        List<QuoteError> quotes = new ArrayList<>();
        for (int i = 0; i < volatilities.length; i++) {
            quotes.add(new QuoteError(strips.quotes().get(i), volatilities[i]));
        }
        return new QuoteFit<>(best, fitted, quotes);
    }

    private static OptionalDouble scaled(OptionalDouble error, double slope) {
        return error.isPresent() ? OptionalDouble.of(error.getAsDouble() * slope) : error;
    }
}
