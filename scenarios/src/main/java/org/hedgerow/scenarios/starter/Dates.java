package org.hedgerow.scenarios.starter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.window.ShippedWindows;

/** Business days up to the horizon. */
final class Dates {
    private Dates() {}

    /** Whether a window of history has as few days as there are to the horizon. */
    static boolean fits(String window, Answers answers) {
        return ShippedWindows.of(window)
                .map(known -> ChronoUnit.DAYS.between(known.from(), known.to()))
                .filter(days -> days < ChronoUnit.DAYS.between(answers.today(), answers.horizon()))
                .isPresent();
    }

    /** Every so many months, at least one, the last on the horizon. */
    static List<LocalDate> every(int months, Answers answers) {
        long span = ChronoUnit.MONTHS.between(answers.today(), answers.horizon().plusDays(7));
        int count = (int) Math.max(1, Math.min(12, span / months));
        List<LocalDate> dates = new ArrayList<>();
        for (int place = 1; place < count; place++) {
            dates.add(Answers.calendar(answers.today(), answers.horizon())
                    .modifiedFollowing(answers.today().plusMonths((long) place * months)));
        }
        dates.add(answers.horizon());
        return dates;
    }
}
