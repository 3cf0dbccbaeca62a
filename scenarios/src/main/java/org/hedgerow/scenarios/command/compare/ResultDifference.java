package org.hedgerow.scenarios.command.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What two results differ in.
 *
 * @param format changes when a field is renamed or removed or changes its meaning
 * @param identical every value of the two results is the same
 * @param answerDiffers the recommendation, or the verdict or the allowance of a strategy that both have
 * @param beyondNoise figures that lie farther apart than chance explains
 * @param asked what was asked differently, and how it was computed
 * @param noise how errors of differences come about
 * @param strategies that both have, in the order of the first
 * @param parts of the results in which values differ
 */
record ResultDifference(
        int format,
        String first,
        String second,
        boolean identical,
        boolean answerDiffers,
        int beyondNoise,
        List<Asked> asked,
        Recommended recommendation,
        Optional<NoiseEntry> noise,
        List<Strategy> strategies,
        List<String> onlyInFirst,
        List<String> onlyInSecond,
        List<Part> parts) {
    /** A choice that the two do not share; absent where a run does not have it. */
    record Asked(String what, Optional<String> first, Optional<String> second) {}

    /** What each says is to be done; null where nothing is allowed. */
    record Recommended(
            @JsonInclude Optional<String> first,
            @JsonInclude Optional<String> second) {
        boolean differs() {
            return !first.equals(second);
        }
    }

    /** Whether errors are those of differences, or the most that these can be. */
    record NoiseEntry(boolean independent, double probability, int figures, String words) {}

    /** A strategy in both. Amounts are home currency in the unit that both share; absent where they share none. */
    record Strategy(
            String name,
            String firstVerdict,
            String secondVerdict,
            boolean firstAllowed,
            boolean secondAllowed,
            Optional<Figure> netBenefit,
            Optional<Figure> expectedCost,
            Optional<Figure> unexpectedLoss) {
        boolean answerDiffers() {
            return !firstVerdict.equals(secondVerdict) || firstAllowed != secondAllowed;
        }

        List<Figure> figures() {
            return Stream.of(netBenefit, expectedCost, unexpectedLoss)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /**
     * @param difference the second less the first
     * @param standardError of the difference, or the most that it can be
     */
    record Figure(double first, double second, double difference, double standardError, boolean beyondNoise) {}

    /** A member of the results with the number of its values, and of those that are not the same in both. */
    record Part(String name, int values, int different) {}
}
