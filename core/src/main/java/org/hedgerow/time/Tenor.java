package org.hedgerow.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;

/** A market tenor, written as a number and D, W, M or Y: {@code 1W}, {@code 3M}. */
public record Tenor(Period period) {
    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,2})([DWMY])");

    public Tenor {
        boolean onward = !Checks.present(period, "period").isZero() && !period.isNegative();
        Checks.that(onward, "period", "must lead to a later date, but is " + period);
    }

    /** Of a number and D, W, M or Y, as {@code 3M}; anything else is refused. */
    public static Tenor parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidValue("a tenor must be a number and D, W, M or Y, for example 3M, but is " + text);
        }
        int count = Integer.parseInt(matcher.group(1));
        return new Tenor(
                switch (matcher.group(2)) {
                    case "D" -> Period.ofDays(count);
                    case "W" -> Period.ofWeeks(count);
                    case "M" -> Period.ofMonths(count);
                    default -> Period.ofYears(count);
                });
    }

    /** As it is written. */
    public String words() {
        return period.toString().substring(1);
    }

    /** The last day of the period of this length, counted from a start, that a later date falls into. */
    public LocalDate periodEnd(LocalDate start, LocalDate date) {
        int periods = 1;
        while (start.plus(period.multipliedBy(periods)).isBefore(date)) {
            periods++;
        }
        return start.plus(period.multipliedBy(periods));
    }

    /**
     * The dates of a position rolled by this tenor: the start, each multiple of the tenor after it (modified
     * following), and the end; the last period may be short.
     */
    public List<LocalDate> rollDates(LocalDate start, LocalDate end, BusinessCalendar calendar) {
        List<LocalDate> dates = new ArrayList<>(List.of(start));
        for (int roll = 1; ; roll++) {
            LocalDate date = calendar.modifiedFollowing(start.plus(period.multipliedBy(roll)));
            if (!date.isBefore(end)) {
                dates.add(end);
                return List.copyOf(dates);
            }
            if (date.isAfter(dates.get(dates.size() - 1))) {
                dates.add(date);
            }
        }
    }
}
