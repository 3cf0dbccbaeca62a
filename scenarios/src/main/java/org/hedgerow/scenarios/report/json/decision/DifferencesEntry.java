package org.hedgerow.scenarios.report.json.decision;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hedgerow.decision.Differences;
import org.hedgerow.risk.Estimate;

/**
 * By how much the strategy of a row has a higher net benefit than that of a column, on the same paths.
 *
 * @param strategies in the order of rows and columns
 * @param errors standard errors to either side of a 95 % interval that holds for all hedges against one of them; the
 *     same for all
 */
public record DifferencesEntry(
        List<String> strategies, List<List<Double>> value, List<List<Double>> standardError, double errors) {
    public static DifferencesEntry of(Differences differences) {
        List<Integer> places =
                IntStream.range(0, differences.strategies().size()).boxed().toList();
        double errors = places.size() < 2
                ? differences.quantile()
                : differences.of(0, 1).errors(differences.quantile());
        return new DifferencesEntry(
                differences.strategies(),
                matrix(places, differences, Estimate::value),
                matrix(places, differences, Estimate::standardError),
                errors);
    }

    private static List<List<Double>> matrix(
            List<Integer> places, Differences differences, ToDoubleFunction<Estimate> number) {
        return places.stream()
                .map(row -> places.stream()
                        .map(column -> number.applyAsDouble(differences.of(row, column)))
                        .toList())
                .toList();
    }
}
