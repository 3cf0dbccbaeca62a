package org.hedgerow.peer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedgerow.risk.Estimate;

/** What a library found, in the order in which its job names the numbers, each with its standard error. */
public record Answer(List<Estimate> numbers) {
    public Answer {
        numbers = List.copyOf(numbers);
    }

    static Answer of(Estimate... numbers) {
        return new Answer(List.of(numbers));
    }

    /** The largest distance of a number from the same of another, in standard errors of both together. */
    public double errorsFrom(Answer other) {
        double most = 0;
        for (int place = 0; place < numbers.size(); place++) {
            Estimate one = numbers.get(place);
            Estimate two = other.numbers.get(place);
            double error = Math.hypot(one.standardError(), two.standardError());
            most = Math.max(most, Math.abs(one.value() - two.value()) / error);
        }
        return most;
    }

    @Override
    public String toString() {
        return numbers.stream()
                .flatMap(number ->
                        Stream.of(String.format(Locale.ROOT, "%.5g+-%.1g", number.value(), number.standardError())))
                .collect(Collectors.joining("; "));
    }
}
