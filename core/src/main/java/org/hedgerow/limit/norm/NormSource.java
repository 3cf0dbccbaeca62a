package org.hedgerow.limit.norm;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * Where norms come from.
 *
 * @param source the text or page that says so
 * @param from first day on which they hold; not known or not stated if absent
 * @param until last day on which they hold; open or not known if absent
 */
public record NormSource(
        String profile, String title, String source, Optional<LocalDate> from, Optional<LocalDate> until) {
    public NormSource {
        Checks.notBlank(profile, "profile");
        Checks.notBlank(title, "title");
        Checks.notBlank(source, "source");
        Checks.present(from, "from");
        Checks.present(until, "until")
                .ifPresent(last -> Checks.that(
                        from.isEmpty() || !last.isBefore(from.get()),
                        "until",
                        "must not come before from, but is " + last));
    }
}
