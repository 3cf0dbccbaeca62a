package org.hedgerow;

import java.util.List;
import java.util.Map;

/**
 * What one benchmark counts, and what its time is put beside. All times are of the same run on the same machine, but for
 * the anchor's, which is measured apart.
 *
 * @param benchmark class and method, as in {@code ModelBenchmark.fill}
 * @param operation what one operation is, singular
 * @param anchored whether the operation is also that of the anchor, one step of one log-normal path in C
 * @param peers the same operation by others, none where none is known
 */
record Comparison(String benchmark, String operation, boolean anchored, List<Peer> peers) {
    /**
     * A benchmark of another library.
     *
     * @param parameters of the benchmark that tell its line; any other that both have must be equal
     */
    record Peer(String name, String benchmark, Map<String, String> parameters) {
        boolean matches(Score ours, Score other) {
            return other.benchmark().equals(benchmark)
                    && other.has(parameters)
                    && ours.parameters().entrySet().stream().allMatch(other::agrees);
        }
    }

    static Comparison alone(String benchmark, String operation) {
        return new Comparison(benchmark, operation, false, List.of());
    }

    static Comparison pathStep(String benchmark) {
        return new Comparison(benchmark, "path-step", true, List.of());
    }

    Comparison beside(Peer... others) {
        return new Comparison(benchmark, operation, anchored, List.of(others));
    }
}
