package org.hedgerow;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line for each score, in the order of {@link Peers}. Ratios are speeds: the time of the other over ours, so that two
 * is twice as fast as the other.
 */
final class ResultsTable {
    private static final List<String> HEAD = List.of(
            "benchmark",
            "parameters",
            "time",
            "+-",
            "unit",
            "beside",
            "speed to C",
            "speed to peers",
            "speed to scalar");
    private static final int DIGITS = 3;
    private static final String NONE = "-";

    private final List<Score> scores;
    private final OptionalDouble anchor;

    /** @param anchor ns of the C anchor for one path-step, empty where it was not measured */
    ResultsTable(List<Score> scores, OptionalDouble anchor) {
        this.scores = scores;
        this.anchor = anchor;
    }

    String markdown() {
        Stream<String> rule = Stream.of("|" + "---|".repeat(HEAD.size()));
        Stream<String> lines = rows().stream().map(ResultsTable::bar);
        return Stream.of(Stream.of(bar(HEAD)), rule, lines)
                .flatMap(part -> part)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** No cell holds a comma. */
    String csv() {
        return Stream.concat(Stream.of(HEAD), rows().stream())
                .map(cells -> String.join(",", cells))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String bar(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Comparison comparison : Peers.ALL) {
            scores.stream()
                    .filter(score -> score.benchmark().equals(comparison.benchmark()))
                    .forEach(score -> rows.add(row(score, comparison)));
        }
        return rows;
    }

    private List<String> row(Score score, Comparison comparison) {
        List<String> others = new ArrayList<>(comparison.anchored() ? List.of("C") : List.of());
        List<String> speeds = new ArrayList<>();
        for (Comparison.Peer peer : comparison.peers()) {
            first(other -> peer.matches(score, other)).ifPresent(time -> {
                others.add(peer.name());
                speeds.add(digits(time / score.time()));
            });
        }
        OptionalDouble inC = comparison.anchored() ? anchor : OptionalDouble.empty();
        return List.of(
                score.benchmark(),
                parameters(score),
                digits(score.time()),
                digits(score.error()),
                score.unit() + "/" + comparison.operation(),
                others.isEmpty() ? Peers.standing(score.benchmark()) : String.join("; ", others),
                speed(inC, score),
                speeds.isEmpty() ? NONE : String.join("; ", speeds),
                speed(first(other -> other.isScalarTwinOf(score)), score));
    }

    private OptionalDouble first(Predicate<Score> wanted) {
        return scores.stream().filter(wanted).mapToDouble(Score::time).findFirst();
    }

    private static String parameters(Score score) {
        return score.parameters().isEmpty()
                ? NONE
                : score.parameters().entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String speed(OptionalDouble other, Score score) {
        return other.isPresent() ? digits(other.getAsDouble() / score.time()) : NONE;
    }

    /** Three digits that count, trailing zeros too; all of those before the point. */
    private static String digits(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
        int decimals = DIGITS - rounded.precision() + rounded.scale();
        return rounded.setScale(Math.max(decimals, 0)).toPlainString();
    }
}
