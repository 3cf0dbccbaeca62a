package org.hedgerow.model.joint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.hedgerow.model.Step;
import org.hedgerow.time.Grid;

/** Cuts the time between the dates that somebody reads into steps that no model finds too long. */
final class Steps {
    private final List<Step> steps = new ArrayList<>();
    private final int[] end; // [date], how many steps are taken up to it

    /** A date on which nobody reads a rate takes no step: so payments alone change no bit of the paths. */
    Steps(Grid grid, IntPredicate isRead, int longestDays) {
        end = new int[grid.size()];
        LocalDate from = grid.date(0);
        for (int date = 1; date < grid.size(); date++) {
            if (isRead.test(date)) {
                cut(from, grid.date(date), date, longestDays);
                from = grid.date(date);
            }
            end[date] = steps.size();
        }
    }

    /** As few steps as will do, as even as whole days allow. */
    private void cut(LocalDate from, LocalDate to, int date, int longestDays) {
        long days = ChronoUnit.DAYS.between(from, to);
        long parts = (days - 1) / longestDays + 1;
        LocalDate start = from;
        for (long part = 1; part <= parts; part++) {
            LocalDate stop = from.plusDays(days * part / parts);
            steps.add(new Step(start, stop, date));
            start = stop;
        }
    }

    List<Step> all() {
        return List.copyOf(steps);
    }

    /** The first step to take from the date before to this one. */
    int first(int date) {
        return date == 0 ? 0 : end[date - 1];
    }

    /** Behind the last step to take to this date. */
    int end(int date) {
        return end[date];
    }
}
