package org.hedgerow.scenarios.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is wanted of a file of past rates.
 *
 * @param names of columns, by what they are
 * @param currencies by the names of columns that are not named by their codes
 * @param wanted the codes taken; all if empty
 * @param units of a currency that its rates are for, where the file does not say so
 * @param weekdays whether Saturdays and Sundays are left out
 * @param joined whether old codes are joined to the new ones
 */
public record HistoryTerms(
        Form form,
        Map<String, String> names,
        Map<String, String> currencies,
        List<String> wanted,
        Map<String, BigDecimal> units,
        LocalDate from,
        LocalDate to,
        boolean weekdays,
        boolean joined) {
    String mapped(Column column) {
        return names.getOrDefault(column.key(), "");
    }

    int column(Sheet sheet, Column column) {
        return names.containsKey(column.key()) ? Columns.named(sheet, mapped(column)) : column.in(sheet.head());
    }

    /** Old codes are wanted with the new ones. */
    boolean wants(String code) {
        return wanted.isEmpty() || wanted.contains(code);
    }
}
