package org.hedgerow.scenarios.intake;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.table.CsvFault;

/**
 * Past rates of a file that has a column for each currency, as the European Central Bank's, or a row for each day and
 * currency, as the National Bank of Ukraine's; at the rates published, for one unit.
 */
public final class HistoryImport {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Set<String> NO_FIXING = Set.of("", ".", "-", "--", "n/a", "na", "nd", "null", "#n/a");

    /** No rate of a currency moves as much in a day, up or down. */
    private static final double LEAP = 8;

    private final HistoryTerms terms;
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, NavigableMap<LocalDate, BigDecimal>> rates = new LinkedHashMap<>();
    private final Set<String> quoted = new HashSet<>(); // also what is not wanted
    private final List<Taken> taken = new ArrayList<>(); // of one row
    private Sheet sheet;
    private Days days;
    private Numerals numerals;

    private record Taken(String code, LocalDate day, BigDecimal rate) {}

    private HistoryImport(HistoryTerms terms) {
        this.terms = terms;
    }

    /** Throws {@link CsvFault} where a file is none of rates at all; rows that cannot be taken are {@link #rejected}. */
    public static HistoryImport of(HistoryTerms terms, Map<String, byte[]> files) {
        HistoryImport history = new HistoryImport(terms);
        files.forEach(history::add);
        history.rates.values().removeIf(Map::isEmpty);
        if (history.rates.isEmpty() && history.rejected.isEmpty()) {
            throw new CsvFault(String.join(", ", files.keySet()), "must have a rate, but has none");
        }
        boolean inverse = history.isInverse();
        if (terms.joined()) {
            history.notes.addAll(Redenominations.shipped().join(history.rates, inverse));
        }
        history.rates.forEach(history::noteLeap);
        return history;
    }

    /** Codes that some of these had before zeros were struck off. */
    public static List<String> oldCodes(List<String> codes) {
        return Redenominations.shipped().oldCodes(codes);
    }

    /** Rates by currency and day. */
    public Map<String, NavigableMap<LocalDate, BigDecimal>> rates() {
        return rates;
    }

    public List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    /** What was seen from the files and done with them. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Whether the rates are units of each currency for one euro, as those of the European Central Bank are. */
    public boolean isInverse() {
        return !quoted.contains("EUR") && quoted.containsAll(Set.of("USD", "JPY", "GBP"));
    }

    private void add(String file, byte[] bytes) {
        sheet = Sheet.of(file, bytes, terms.form(), this::isHead);
        sheet.notes().forEach(note -> notes.add(file + ": " + note));
        int date = terms.column(sheet, Column.DATE);
        if (date < 0) {
            throw new CsvFault(
                    file, sheet.headLine(), "must have a column of dates, as date; --map date=NAME says which it is");
        }
        List<String> written = sheet.rows().stream().map(row -> row.cell(date)).toList();
        int code = terms.column(sheet, Column.CURRENCY);
        int rate = terms.column(sheet, Column.RATE);
        Map<Integer, String> wide = code >= 0 && rate >= 0 ? Map.of() : codes();
        if (wide.isEmpty() && (code < 0 || rate < 0)) {
            throw new CsvFault(
                    file,
                    sheet.headLine(),
                    "must have columns named by currencies, as USD, or columns of currencies and rates, but has "
                            + String.join(", ", sheet.head()) + "; --map USD=NAME says which column is a currency's");
        }
        guessed(() -> {
            days = Days.of(terms.form().dates(), written);
            List<Integer> columns = wide.isEmpty() ? List.of(rate) : List.copyOf(wide.keySet());
            numerals = Numerals.of(
                    sheet.decimal(),
                    sheet.rows().stream()
                            .flatMap(row -> columns.stream().map(row::cell))
                            .toList());
        });
        for (Sheet.Row row : sheet.rows()) {
            taken.clear();
            int before = rejected.size();
            if (row.isLonger(sheet.head())) {
                reject(
                        row,
                        "",
                        "must have " + sheet.head().size() + " cells as the head has, but has "
                                + row.cells().size());
            } else if (wide.isEmpty()) {
                addLong(row, date, code, rate);
            } else {
                addWide(row, date, wide);
            }
            if (rejected.size() == before) {
                taken.forEach(each -> rates.computeIfAbsent(each.code, absent -> new TreeMap<>())
                        .put(each.day, each.rate));
            }
        }
    }

    /** Zeros that somebody struck off unknown to this program, or units that changed on the way. */
    private void noteLeap(String code, NavigableMap<LocalDate, BigDecimal> days) {
        double before = Double.NaN;
        for (Map.Entry<LocalDate, BigDecimal> day : days.entrySet()) {
            double rate = day.getValue().doubleValue();
            if (rate / before > LEAP || before / rate > LEAP) {
                notes.add(code + ": " + day.getKey() + " is " + (float) (rate / before)
                        + " times the day before; were zeros struck off, or units changed?");
            }
            before = rate;
        }
    }

    private void guessed(Runnable guess) {
        try {
            guess.run();
        } catch (InvalidValue fault) {
            throw new CsvFault(sheet.file(), fault.rule());
        }
    }

    private boolean isHead(List<String> cells) {
        return cells.stream().anyMatch(cell -> Column.DATE.is(cell) || cell.equalsIgnoreCase(terms.mapped(Column.DATE)))
                && cells.stream().filter(cell -> !cell.isEmpty()).count() > 1;
    }

    /** The columns that are named by a currency or mapped to one. */
    private Map<Integer, String> codes() {
        Map<Integer, String> codes = new LinkedHashMap<>();
        List<String> other = new ArrayList<>();
        for (int column = 0; column < sheet.head().size(); column++) {
            String name = sheet.head().get(column);
            String code = terms.currencies().getOrDefault(name, name.toUpperCase(Locale.ROOT));
            if (CODE.matcher(code).matches() && !Column.DATE.is(name)) {
                codes.put(column, code);
                quoted.add(code);
                if (terms.wants(code)) {
                    rates.computeIfAbsent(code, absent -> new TreeMap<>()); // in the order of the head
                }
            } else if (!name.isEmpty() && !Column.DATE.is(name) && !name.equalsIgnoreCase(terms.mapped(Column.DATE))) {
                other.add(name);
            }
        }
        if (!codes.isEmpty() && !other.isEmpty()) {
            notes.add(sheet.file() + ": columns that no currency names are left out: " + String.join(", ", other));
        }
        return codes;
    }

    private void addWide(Sheet.Row row, int date, Map<Integer, String> codes) {
        LocalDate day = day(row, date);
        if (day == null) {
            return;
        }
        codes.forEach(
                (column, code) -> put(row, sheet.head().get(column), day, code, row.cell(column), BigDecimal.ONE));
    }

    private void addLong(Sheet.Row row, int date, int code, int rate) {
        LocalDate day = day(row, date);
        String currency = row.cell(code).toUpperCase(Locale.ROOT);
        if (day == null) {
            return;
        }
        if (!CODE.matcher(currency).matches()) {
            reject(
                    row,
                    sheet.head().get(code),
                    "must be a currency's three letters, but is \"" + Numerals.shortened(row.cell(code)) + "\"");
            return;
        }
        int units = terms.column(sheet, Column.UNITS);
        try {
            BigDecimal per = units < 0 || row.cell(units).isEmpty() ? BigDecimal.ONE : numerals.number(row.cell(units));
            if (per.signum() <= 0) {
                throw new InvalidValue("must be positive, but is " + row.cell(units));
            }
            put(row, sheet.head().get(rate), day, currency, row.cell(rate), per);
        } catch (InvalidValue fault) {
            reject(row, sheet.head().get(units), fault.rule());
        }
    }

    /** Null where the row is rejected, or of a day that is not wanted. */
    private LocalDate day(Sheet.Row row, int date) {
        try {
            LocalDate day = days.day(row.cell(date));
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean wanted = !day.isBefore(terms.from()) && !day.isAfter(terms.to()) && !(terms.weekdays() && weekend);
            return wanted ? day : null;
        } catch (InvalidValue fault) {
            reject(row, sheet.head().get(date), fault.rule());
            return null;
        }
    }

    private void put(Sheet.Row row, String place, LocalDate day, String code, String cell, BigDecimal units) {
        quoted.add(code);
        if (NO_FIXING.contains(cell.toLowerCase(Locale.ROOT)) || !terms.wants(code)) {
            return;
        }
        try {
            BigDecimal per = units.multiply(terms.units().getOrDefault(code, BigDecimal.ONE));
            BigDecimal rate = Redenominations.divided(numerals.number(cell), per);
            if (!(rate.doubleValue() > 0) || Double.isInfinite(rate.doubleValue())) {
                throw new InvalidValue("must be positive, but is " + Numerals.shortened(cell));
            }
            BigDecimal known = rates.getOrDefault(code, new TreeMap<>()).get(day);
            taken.add(new Taken(code, day, rate));
            if (known != null && known.compareTo(rate) != 0) {
                throw new InvalidValue("must be one rate a day, but is " + known.toPlainString() + " and "
                        + rate.toPlainString() + " on " + day);
            }
        } catch (InvalidValue fault) {
            reject(row, place, fault.rule());
        }
    }

    private void reject(Sheet.Row row, String place, String rule) {
        rejected.add(new Rejected(sheet.file(), row.line(), place, rule));
    }
}
