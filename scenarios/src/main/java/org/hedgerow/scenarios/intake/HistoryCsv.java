package org.hedgerow.scenarios.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeSet;

/** Past rates as this program's own table: date, then a column for each currency, the oldest day first. */
public final class HistoryCsv {
    private HistoryCsv() {}

    public static byte[] bytes(Map<String, NavigableMap<LocalDate, BigDecimal>> rates) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("date"));
        head.addAll(rates.keySet());
        rows.add(head);
        TreeSet<LocalDate> days = new TreeSet<>();
        rates.values().forEach(each -> days.addAll(each.keySet()));
        for (LocalDate day : days) {
            List<String> row = new ArrayList<>(List.of(day.toString()));
            rates.values().forEach(each -> row.add(text(each.get(day))));
            rows.add(row);
        }
        return CsvBytes.of(rows);
    }

    private static String text(BigDecimal rate) {
        return rate == null ? "" : rate.stripTrailingZeros().toPlainString();
    }
}
