package org.hedgerow.scenarios.report.text;

import java.util.Optional;
import java.util.stream.Collectors;
import org.hedgerow.comparison.Comparison;
import org.hedgerow.comparison.ModelAnswer;
import org.hedgerow.decision.Recommendation;

/** What the other models would recommend, in one line beside the recommendation. */
final class OtherModels {
    private OtherModels() {}

    static String words(Comparison comparison, Recommendation main) {
        return comparison.answers().stream()
                .skip(1)
                .map(answer -> "'" + answer.name() + "': " + words(answer, main.strategy()))
                .collect(Collectors.joining("; "));
    }

    private static String words(ModelAnswer answer, Optional<String> main) {
        Optional<String> best = answer.decision().recommendation().strategy();
        if (best.equals(main)) {
            return "the same";
        }
        String name = best.map(strategy -> "'" + strategy + "'").orElse("nothing that was compared");
        return main.filter(answer::takes).isPresent() ? name + ", and this just as well" : name + " in place of this";
    }
}
