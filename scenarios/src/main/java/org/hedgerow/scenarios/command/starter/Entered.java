package org.hedgerow.scenarios.command.starter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.Currency;
import org.hedgerow.time.Tenor;

/** What people type, as values; throws {@link InvalidValue} with the rule where it is none. */
final class Entered {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]{1,2})?");
    /** That parts no thousands: one alone, not before three digits unless a zero stands before it. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?([0-9]+,([0-9]{1,2}|[0-9]{4,})|0,[0-9]+)");

    private static final Pattern SPACES = Pattern.compile("(?<=[0-9])[ \u00A0](?=[0-9]{3}([^0-9]|$))");

    private static final double PERCENT = 0.01;

    private Entered() {}

    static String currency(String text) {
        return Currency.of(text.strip().toUpperCase(Locale.ROOT)).code();
    }

    /** Several, parted by commas. */
    static List<String> currencies(String text) {
        List<String> codes =
                Stream.of(text.split(",", -1)).map(Entered::currency).toList();
        Checks.that(codes.stream().distinct().count() == codes.size(), "", "must not be given twice, but is " + text);
        return codes;
    }

    static double amount(String text) {
        return number(
                text,
                value -> value != 0 && Math.abs(value) <= 1e12,
                "must be a number other than 0, for example 2500");
    }

    static double spot(String text) {
        return number(text, value -> value > 0 && value < 1e9, "must be a positive number, for example 41.5");
    }

    static double rate(String text) {
        return share(text, -0.1, 1, "must be from -10 % to 100 % a year, for example 0.145 or 14.5%");
    }

    static double volatility(String text) {
        return share(text, 0.0001, 1, "must be from 0.01 % to 100 % a year, for example 0.08 or 8%");
    }

    static double priceOfRisk(String text) {
        return share(text, 0, 1, "must be from 0 to 100 % a year, for example 0.15 or 15%");
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException fault) {
            throw new InvalidValue("must be a date written year-month-day, for example 2026-06-30, but is " + text);
        }
    }

    /** A date, or how long after today. */
    static LocalDate horizon(String text, LocalDate today) {
        String plain = text.strip();
        LocalDate date;
        if (plain.contains("-")) {
            date = date(plain);
        } else {
            try {
                date = today.plus(Tenor.parse(plain.toUpperCase(Locale.ROOT)).period());
            } catch (InvalidValue fault) {
                throw new InvalidValue("must be a date, as 2026-06-30, or a time as 6M, 1Y or 90D, but is " + text);
            }
        }
        boolean later = date.isAfter(today.plusDays(6)) && date.isBefore(today.plusYears(31));
        Checks.that(later, "", "must be from a week to 30 years after " + today + ", but is " + date);
        return date;
    }

    private static double share(String text, double low, double high, String rule) {
        boolean percent = text.strip().endsWith("%");
        String number = percent ? text.strip().substring(0, text.strip().length() - 1) : text;
        return (percent ? PERCENT : 1)
                * number(
                        number,
                        value -> (percent ? PERCENT : 1) * value >= low && (percent ? PERCENT : 1) * value <= high,
                        rule);
    }

    private static double number(String text, DoublePredicate taken, String rule) {
        String joined = SPACES.matcher(text.strip()).replaceAll("");
        String plain = DECIMAL_COMMA.matcher(joined).matches() ? joined.replace(',', '.') : joined;
        double value = NUMBER.matcher(plain).matches() ? Double.parseDouble(plain) : Double.NaN;
        if (!taken.test(value)) {
            throw new InvalidValue(rule + ", but is " + text.strip());
        }
        return value;
    }
}
