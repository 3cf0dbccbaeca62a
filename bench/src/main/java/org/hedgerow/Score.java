package org.hedgerow;

import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The time of one operation of a benchmark under its parameters.
 *
 * @param error half of the interval of 99.9 % that JMH states
 * @param unit of time
 */
record Score(String benchmark, SortedMap<String, String> parameters, double time, double error, String unit) {
    static Score of(RunResult run) {
        BenchmarkParams asked = run.getParams();
        SortedMap<String, String> parameters = new TreeMap<>();
        asked.getParamsKeys().forEach(key -> parameters.put(key, asked.getParam(key)));
        Result<?> result = run.getPrimaryResult();
        return new Score(
                shortName(asked.getBenchmark()),
                parameters,
                result.getScore(),
                result.getScoreError(),
                result.getScoreUnit().replace("/op", ""));
    }

    /** Class and method, without the package. */
    static String shortName(String benchmark) {
        int method = benchmark.lastIndexOf('.');
        return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
    }

    boolean has(Map<String, String> stated) {
        return parameters.entrySet().containsAll(stated.entrySet());
    }

    /** Whether this has the value of a parameter, or does not have the parameter. */
    boolean agrees(Entry<String, String> parameter) {
        return parameters.getOrDefault(parameter.getKey(), parameter.getValue()).equals(parameter.getValue());
    }

    /** Whether this is the run of a vector benchmark on the scalar kernel. */
    boolean isScalarTwinOf(Score other) {
        if (!"vector".equals(other.parameters.get("kernel"))) {
            return false;
        }
        SortedMap<String, String> scalar = new TreeMap<>(other.parameters);
        scalar.put("kernel", "scalar");
        return benchmark.equals(other.benchmark) && parameters.equals(scalar);
    }
}
