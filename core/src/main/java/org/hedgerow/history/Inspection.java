package org.hedgerow.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;

/**
 * Looks for what hurts whoever measures from a series.
 *
 * @param longestGap calendar days between two fixings that are still usual: holidays
 * @param longestStill fixings of the same rate in a row, weekends not counted, that are still usual
 * @param fewestReturns that are not too few: the error of a volatility from 250 is 4.5 % of it
 */
public record Inspection(int longestGap, int longestStill, int fewestReturns) {
    /** Gaps up to 7 days, 10 equal fixings, 250 returns. */
    public static final Inspection USUAL = new Inspection(7, 10, 250);

    private static final double REPEATED = 0.9; // of the weekends
    private static final double NEAR_A_POWER = 0.2; // relative
    private static final double MUCH_ROUNDING = 0.05; // of the variance

    public Inspection {
        Checks.positive(longestGap, "longestGap");
        Checks.positive(longestStill, "longestStill");
        Checks.positive(fewestReturns, "fewestReturns");
    }

    /** What is found in a series as it was read, with its weekends. */
    public List<Finding> of(Fixings fixings) {
        return Stream.of(
                        repeatedWeekends(fixings),
                        stoodStill(fixings),
                        gap(fixings),
                        redenomination(fixings),
                        rounding(fixings),
                        tooShort(fixings))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean repeats(Fixings fixings, int date) {
        return fixings.rates().get(date).equals(fixings.rates().get(date - 1));
    }

    private static Optional<Finding> repeatedWeekends(Fixings fixings) {
        int weekends = 0;
        int repeated = 0;
        for (int date = 1; date < fixings.size(); date++) {
            if (isWeekend(fixings.dates().get(date))) {
                weekends++;
                repeated += repeats(fixings, date) ? 1 : 0;
            }
        }
        double share = (double) repeated / fixings.size();
        return repeated > 0 && repeated >= REPEATED * weekends
                ? Optional.of(
                        new Finding(Finding.Kind.REPEATED_WEEKENDS, fixings.first(), fixings.last(), share, repeated))
                : Optional.empty();
    }

    private Optional<Finding> stoodStill(Fixings fixings) {
        int runs = 0;
        int longest = longestStill;
        int worst = 0;
        int worstEnd = 0;
        for (int start = 0; start < fixings.size(); ) {
            int end = start;
            int length = isWeekend(fixings.dates().get(start)) ? 0 : 1;
            while (end + 1 < fixings.size() && repeats(fixings, end + 1)) {
                end++;
                length += isWeekend(fixings.dates().get(end)) ? 0 : 1;
            }
            runs += length > longestStill ? 1 : 0;
            if (length > longest) {
                longest = length;
                worst = start;
                worstEnd = end;
            }
            start = end + 1;
        }
        return runs == 0
                ? Optional.empty()
                : Optional.of(finding(Finding.Kind.STOOD_STILL, fixings, worst, worstEnd, longest, runs));
    }

    private Optional<Finding> gap(Fixings fixings) {
        int gaps = 0;
        int longest = longestGap;
        int worst = 0;
        for (int date = 1; date < fixings.size(); date++) {
            int days = Math.toIntExact(ChronoUnit.DAYS.between(
                    fixings.dates().get(date - 1), fixings.dates().get(date)));
            gaps += days > longestGap ? 1 : 0;
            if (days > longest) {
                longest = days;
                worst = date;
            }
        }
        return gaps == 0
                ? Optional.empty()
                : Optional.of(finding(Finding.Kind.GAP, fixings, worst - 1, worst, longest, gaps));
    }

    private static Optional<Finding> redenomination(Fixings fixings) {
        int found = 0;
        int first = 0;
        int power = 0;
        for (int date = fixings.size() - 1; date > 0; date--) {
            double ratio = fixings.rates().get(date) / fixings.rates().get(date - 1);
            int nearest = (int) Math.rint(StrictMath.log10(ratio));
            if (nearest != 0 && Math.abs(ratio / StrictMath.pow(10, nearest) - 1) < NEAR_A_POWER) {
                found++;
                first = date;
                power = nearest;
            }
        }
        return found == 0
                ? Optional.empty()
                : Optional.of(finding(Finding.Kind.REDENOMINATION, fixings, first - 1, first, power, found));
    }

    /** Rounding to a unit adds a sixth of its square to the variance of a difference of two rates. */
    private static Optional<Finding> rounding(Fixings fixings) {
        double unit = Digits.unit(fixings.values());
        double moves = 0;
        double rounding = 0;
        for (int date = 1; date < fixings.size(); date++) {
            double rate = fixings.rates().get(date);
            double move = rate / fixings.rates().get(date - 1) - 1;
            moves += move * move;
            rounding += repeats(fixings, date) ? 0 : unit * unit / (6 * rate * rate);
        }
        double share = moves > 0 ? Math.min(1, rounding / moves) : 0;
        return share <= MUCH_ROUNDING
                ? Optional.empty()
                : Optional.of(
                        new Finding(Finding.Kind.ROUNDING, fixings.first(), fixings.last(), share, fixings.size()));
    }

    private Optional<Finding> tooShort(Fixings fixings) {
        int returns = Math.toIntExact(
                fixings.dates().stream().filter(date -> !isWeekend(date)).count() - 1);
        return returns >= fewestReturns
                ? Optional.empty()
                : Optional.of(new Finding(Finding.Kind.SHORT, fixings.first(), fixings.last(), returns, 1));
    }

    private static Finding finding(Finding.Kind kind, Fixings fixings, int from, int to, double size, int count) {
        return new Finding(kind, fixings.dates().get(from), fixings.dates().get(to), size, count);
    }
}
