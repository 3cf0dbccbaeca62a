package org.hedgerow.scenarios.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;

/** Days as a file writes them, all alike. */
final class Days {
    private static final List<String> USUAL = List.of(
            "uuuu-MM-dd",
            "dd.MM.uuuu",
            "d.M.uuuu",
            "dd/MM/uuuu",
            "MM/dd/uuuu",
            "d/M/uuuu",
            "M/d/uuuu",
            "uuuuMMdd",
            "dd-MM-uuuu",
            "uuuu/MM/dd",
            "uuuu.MM.dd",
            "dd.MM.uu",
            "d MMM uuuu",
            "d MMMM uuuu",
            "dd-MMM-uuuu",
            "dd MMM uu");

    private final String pattern;
    private final DateTimeFormatter format;

    private Days(String pattern) {
        this.pattern = pattern;
        this.format = format(pattern);
    }

    /** As it is told, or the usual way that takes most cells; refuses cells that two take, to different days. */
    static Days of(Optional<String> told, Collection<String> cells) {
        if (told.isPresent()) {
            return new Days(told.get().replace('y', 'u').replace("Y", "u").replace('D', 'd'));
        }
        List<String> some = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        Days best = new Days(USUAL.get(0));
        long most = -1;
        for (String pattern : USUAL) {
            Days days = new Days(pattern);
            long taken = some.stream().filter(days::takes).count();
            if (taken > most) {
                most = taken;
                best = days;
            }
        }
        if (best.pattern.startsWith("d") && best.pattern.contains("/")) {
            best.refuseEither(some);
        }
        return best;
    }

    /** Of days that could as well begin with the month. */
    private void refuseEither(List<String> cells) {
        Days months = new Days(pattern.equals("dd/MM/uuuu") ? "MM/dd/uuuu" : "M/d/uuuu");
        boolean either = cells.stream().filter(this::takes).allMatch(months::takes);
        if (either && cells.stream().anyMatch(cell -> takes(cell) && !day(cell).equals(months.day(cell)))) {
            throw new InvalidValue("could begin with the day or the month: --dates must say dd/MM/yyyy or MM/dd/yyyy");
        }
    }

    private static DateTimeFormatter format(String pattern) {
        try {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException fault) {
            throw new InvalidValue("--dates must be a pattern as dd.MM.yyyy, but is " + pattern);
        }
    }

    private boolean takes(String cell) {
        try {
            return day(cell) != null;
        } catch (InvalidValue other) {
            return false;
        }
    }

    /** A time after the day is left out. Throws {@link InvalidValue} where the cell is no such day. */
    LocalDate day(String cell) {
        String plain = cell.replaceFirst("[T ][0-9]{1,2}:[0-9]{2}.*$", "").strip();
        try {
            return LocalDate.parse(plain, format);
        } catch (DateTimeException fault) {
            throw new InvalidValue("must be a day written " + pattern.replace('u', 'y') + ", but is \""
                    + Numerals.shortened(cell) + "\"");
        }
    }
}
