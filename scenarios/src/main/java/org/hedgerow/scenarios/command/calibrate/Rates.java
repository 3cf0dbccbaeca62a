package org.hedgerow.scenarios.command.calibrate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.calibration.regime.DevaluationEvent;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.history.Finding;
import org.hedgerow.history.Fixings;
import org.hedgerow.history.Inspection;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.calibrate.option.HistoryOptions;
import org.hedgerow.scenarios.fixings.EventsFile;
import org.hedgerow.scenarios.fixings.FixingsFile;
import org.hedgerow.time.BusinessCalendar;

/**
 * The rates that a model is fitted to: home per unit, on weekdays, in the dates wanted.
 *
 * @param events dated devaluations of each currency, if a file of them was given; empty otherwise
 * @param warnings of what spoils a fit, each a line
 */
record Rates(Map<Currency, Fixings> series, Map<Currency, List<DevaluationEvent>> events, List<String> warnings) {
    private static final BusinessCalendar WEEKDAYS = new BusinessCalendar(Set.of());

    static Rates of(FixingsFile file, Optional<EventsFile> dated, HistoryOptions options, List<Currency> currencies) {
        Inspection usual = Inspection.USUAL;
        Inspection inspection =
                new Inspection(options.gap().orElse(usual.longestGap()), usual.longestStill(), usual.fewestReturns());
        Map<Currency, Fixings> series = new TreeMap<>();
        Map<Currency, List<DevaluationEvent>> events = new TreeMap<>();
        List<String> warnings = new ArrayList<>();
        Set<Currency> inspected = new TreeSet<>();
        for (Currency currency : currencies) {
            series.put(currency, inHome(currency, file, options));
            dated.ifPresent(some -> events.put(currency, some.of(currency.in(options.home()))));
            for (Currency column : List.of(currency, options.home())) {
                if (!column.equals(options.against()) && inspected.add(column)) {
                    warnings.addAll(warnings(column, file, options, inspection));
                }
            }
        }
        return new Rates(series, events, warnings);
    }

    private static Fixings inHome(Currency currency, FixingsFile file, HistoryOptions options) {
        try {
            return options.quoted().fixings(file, currency, options.from(), options.to(), WEEKDAYS);
        } catch (InvalidValue fault) {
            throw Refusal.scenario(options.file() + ": " + currency + ": " + fault.getMessage(), fault);
        }
    }

    private static List<String> warnings(
            Currency currency, FixingsFile file, HistoryOptions options, Inspection inspection) {
        Fixings fixings = options.quoted().raw(file, currency, options.from(), options.to());
        List<String> warnings = new ArrayList<>();
        for (Finding finding : inspection.of(fixings)) {
            warnings.add(currency + ": " + FindingWords.of(finding));
        }
        LocalDate last = file.lastUpTo(options.to());
        if (ChronoUnit.DAYS.between(fixings.last(), last) > inspection.longestGap()) {
            warnings.add(currency + ": the last fixing is of " + fixings.last() + " though the file goes on to " + last
                    + "; was the currency replaced by another code?");
        }
        return warnings;
    }
}
