package org.hedgerow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hedgerow.decision.appraisal.Appraisal;

/** Strategies by net benefit, compared in pairs on the same paths. */
record Ranking(List<Appraisal> appraisals, Differences differences, double material, double rounding) {
    /** The place of the allowed strategy of highest net benefit; the first where they differ by rounding. */
    OptionalInt best() {
        int best = -1;
        for (int place = 0; place < appraisals.size(); place++) {
            boolean better = best < 0 || benefit(place) > benefit(best) + rounding;
            if (appraisals.get(place).stands() && better) {
                best = place;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** Allowed strategies whose difference to one of them may be none, or is too small to matter. */
    List<String> notSeparableFrom(int place) {
        List<String> names = new ArrayList<>();
        for (int other = 0; other < appraisals.size(); other++) {
            if (other != place && appraisals.get(other).stands() && !differences.separable(place, other, material)) {
                names.add(appraisals.get(other).name());
            }
        }
        return names;
    }

    private double benefit(int place) {
        return appraisals.get(place).netBenefit().value();
    }
}
