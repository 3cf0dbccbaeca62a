package org.hedgerow.position.borrower;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hedgerow.check.Checks;

/**
 * A logistic scorecard: the probability of default within a year is {@code 1 / (1 + exp(-score))} with {@code score =
 * intercept + sum of weight * value}. Hayden and Porath in Engelmann and Rauhmeier, The Basel II Risk Parameters (2006).
 */
public record Scorecard(double intercept, List<Characteristic> characteristics) {
    public Scorecard {
        Checks.in(intercept, -Score.LARGEST, Score.LARGEST, "intercept");
        characteristics = Checks.allPresent(characteristics, "characteristics");
        checkNames(characteristics);
        Score.check(sum(intercept, characteristics), "characteristics");
    }

    private static void checkNames(List<Characteristic> characteristics) {
        Set<String> names = new HashSet<>();
        for (int place = 0; place < characteristics.size(); place++) {
            String name = characteristics.get(place).name();
            Checks.that(
                    names.add(name),
                    "characteristics[" + place + "].name",
                    "must differ from the names of the others, but is " + name);
        }
    }

    /** The log-odds of a default within a year. */
    public double score() {
        return sum(intercept, characteristics);
    }

    private static double sum(double intercept, List<Characteristic> characteristics) {
        return intercept
                + characteristics.stream().mapToDouble(Characteristic::points).sum();
    }
}
