package org.hedgerow.limit.own;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.Limit;
import org.hedgerow.time.Tenor;

/**
 * A bank's own limits, and how they and the norms are watched along the paths.
 *
 * @param every how often they are looked at; at month ends and on the horizon, on which it is told, if absent
 * @param capital that shares are of, home currency; the norms' if absent
 * @param appetite the highest probability of a breach on the way that is accepted of any norm or limit
 * @param limits none if absent: then the norms alone are watched
 */
public record Limits(
        Optional<Tenor> every, Optional<Double> capital, Optional<Double> appetite, Optional<List<Limit>> limits) {
    public Limits {
        Checks.present(every, "every");
        Checks.present(capital, "capital").ifPresent(amount -> Checks.positive(amount, "capital"));
        Checks.present(appetite, "appetite").ifPresent(share -> Checks.share(share, "appetite"));
        limits = Checks.present(limits, "limits").map(some -> Checks.notEmpty(some, "limits"));
        checkIds(limits.orElse(List.of()));
    }

    private static void checkIds(List<Limit> limits) {
        Set<String> ids = new HashSet<>();
        for (int place = 0; place < limits.size(); place++) {
            String id = limits.get(place).id();
            Checks.that(
                    ids.add(id),
                    "limits[" + place + "].id",
                    "must differ from the other limits' ids, but is '" + id + "'");
        }
    }

    /** Limits that are looked at at month ends. */
    public static Limits of(Limit... limits) {
        return new Limits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(List.of(limits)));
    }

    /** All of them. */
    public List<Limit> all() {
        return new ArrayList<>(limits.orElse(List.of()));
    }
}
