package org.hedgerow.scenarios.fixings;

import java.time.LocalDate;
import java.util.Map;
import org.hedgerow.history.Fixings;
import org.hedgerow.money.Currency;
import org.hedgerow.time.BusinessCalendar;

/**
 * How the columns of a file of rates become home currency per unit.
 *
 * @param against the currency that the rates of the file are against; with another than home, crosses are made
 * @param inverse whether the file has units of each currency per one of {@code against}
 * @param columns by the code of a currency where its column has another name; {@code 1/NAME} is quoted the other way
 *     round than the rest
 */
public record QuotedIn(Currency home, Currency against, boolean inverse, Map<String, String> columns) {
    private static final String OTHER_WAY = "1/";

    public QuotedIn {
        columns = Map.copyOf(columns);
    }

    /** Home per unit, on the days of a calendar from one date to another. */
    public Fixings fixings(
            FixingsFile file, Currency currency, LocalDate from, LocalDate to, BusinessCalendar calendar) {
        if (against.equals(home)) {
            return cost(file, currency, from, to).on(calendar);
        }
        Fixings cost = cost(file, home, from, to).on(calendar);
        return currency.equals(against)
                ? cost.inverse()
                : cost(file, currency, from, to).in(cost);
    }

    /** What one unit costs in the currency that the file is against. */
    private Fixings cost(FixingsFile file, Currency currency, LocalDate from, LocalDate to) {
        Fixings column = raw(file, currency, from, to);
        return isInverse(currency) ? column.inverse() : column;
    }

    /** As the file has it. */
    public Fixings raw(FixingsFile file, Currency currency, LocalDate from, LocalDate to) {
        String column = columns.getOrDefault(currency.code(), currency.code());
        String name = column.startsWith(OTHER_WAY) ? column.substring(OTHER_WAY.length()) : column;
        return file.column(name).between(from, to);
    }

    private boolean isInverse(Currency currency) {
        return inverse != columns.getOrDefault(currency.code(), "").startsWith(OTHER_WAY);
    }
}
