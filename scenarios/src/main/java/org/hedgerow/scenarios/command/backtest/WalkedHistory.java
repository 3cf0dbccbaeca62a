package org.hedgerow.scenarios.command.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.history.Fixings;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.command.NamedTable;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.fixings.FixingsFile;
import org.hedgerow.scenarios.fixings.QuotedIn;
import org.hedgerow.scenarios.table.CsvFault;
import org.hedgerow.time.BusinessCalendar;

/**
 * The rate of a file as it is walked through.
 *
 * @param fixings home per unit
 * @param weekends rows of the file that are left out for being of one, and {@code holidays} those that are left out for
 *     repeating the rates before at a holiday
 * @param unquoted weekdays on which the file has the one currency of a cross and not the other
 */
record WalkedHistory(Fixings fixings, int weekends, int holidays, int unquoted) {
    static final BusinessCalendar WEEKDAYS = new BusinessCalendar(Set.of());

    static WalkedHistory of(HistoryOptions options) {
        FixingsFile file = NamedTable.read(options.file(), FixingsFile::of);
        LocalDate first = LocalDate.of(1, 1, 1);
        try {
            QuotedIn quoted = options.quoted();
            Currency column = options.currency().equals(quoted.against()) ? quoted.home() : options.currency();
            List<LocalDate> rows = quoted.raw(file, column, first, options.to()).dates();
            int weekends = (int)
                    rows.stream().filter(day -> !WEEKDAYS.isBusinessDay(day)).count();
            Fixings weekdays = quoted.fixings(file, options.currency(), first, options.to(), WEEKDAYS);
            BusinessCalendar fixingDays =
                    new BusinessCalendar(options.holidays().withoutFixing(file));
            Fixings fixings = weekdays.on(fixingDays);
            return new WalkedHistory(
                    fixings, weekends, weekdays.size() - fixings.size(), rows.size() - weekends - weekdays.size());
        } catch (CsvFault fault) {
            throw Refusal.scenario(fault.getMessage(), fault);
        } catch (InvalidValue fault) {
            throw Refusal.scenario(options.file() + ": " + fault.getMessage(), fault);
        }
    }

    /** What the rate did in a year: how often it was fixed, and how often it moved. */
    record Year(int fixings, int moves) {}

    /** By year, from a date on. */
    SortedMap<Integer, Year> years(LocalDate from) {
        SortedMap<Integer, Year> years = new TreeMap<>();
        for (int day = 1; day < fixings.size(); day++) {
            if (!fixings.dates().get(day).isBefore(from)) {
                int year = fixings.dates().get(day).getYear();
                boolean moved = !fixings.rates().get(day).equals(fixings.rates().get(day - 1));
                Year before = years.getOrDefault(year, new Year(0, 0));
                years.put(year, new Year(before.fixings() + 1, before.moves() + (moved ? 1 : 0)));
            }
        }
        return years;
    }

    /** Years, from a date on, in which all fixings are the same. */
    List<Integer> stillYears(LocalDate from) {
        SortedMap<Integer, Set<Double>> values = new TreeMap<>();
        for (int day = 0; day < fixings.size(); day++) {
            if (!fixings.dates().get(day).isBefore(from)) {
                values.computeIfAbsent(fixings.dates().get(day).getYear(), year -> new TreeSet<>())
                        .add(fixings.rates().get(day));
            }
        }
        List<Integer> still = new ArrayList<>();
        values.forEach((year, rates) -> {
            if (rates.size() == 1) {
                still.add(year);
            }
        });
        return still;
    }
}
