package org.hedgerow.scenarios.schema;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.time.Tenor;

/** Single values, as the reader takes them. */
final class Values {
    static final String CODE = "[A-Z]{3}";

    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String NUMBER = "number";
    private static final String INTEGER = "integer";
    private static final String TRUTH = "boolean";

    private static final Map<Class<?>, String> TYPES = Map.of(
            double.class, NUMBER,
            Double.class, NUMBER,
            int.class, INTEGER,
            Integer.class, INTEGER,
            long.class, INTEGER,
            Long.class, INTEGER,
            boolean.class, TRUTH,
            Boolean.class, TRUTH,
            String.class, "string");

    private Values() {}

    /** The schema of a single value that needs no definition of its own. */
    static Optional<Map<String, Object>> plain(Class<?> type) {
        return Optional.ofNullable(TYPES.get(type)).map(word -> new LinkedHashMap<>(Map.of("type", word)));
    }

    /** The schema of a text that stands for something. */
    static Optional<Map<String, Object>> text(Class<?> type) {
        if (type == LocalDate.class) {
            return Optional.of(text(DATE, "A day, as year-month-day.", List.of()));
        }
        if (type == Currency.class) {
            List<String> usual = List.of("USD", "EUR", "UAH", "KZT", "GBP", "CHF", "JPY", "XAU");
            return Optional.of(text("^" + CODE + "$", "A currency or metal by its code (ISO 4217).", usual));
        }
        if (type == CurrencyPair.class) {
            String pair = "^" + CODE + "/" + CODE + "$";
            return Optional.of(text(
                    pair, "Base and quote: units of the second for one of the first.", List.of("USD/UAH", "EUR/USD")));
        }
        if (type == Tenor.class) {
            return Optional.of(text(
                    "^[1-9][0-9]{0,2}[DWMY]$",
                    "A time: a number and D, W, M or Y.",
                    List.of("1D", "1W", "1M", "3M", "1Y")));
        }
        if (type == Factor.class) {
            return Optional.of(text(
                    "^" + CODE + "( rate)?$",
                    "A currency's rate of exchange, as USD, or its rate of interest, as \"USD rate\".",
                    List.of("USD", "USD rate")));
        }
        return Optional.empty();
    }

    /** The pattern that keys of this type have; empty where any text is one. */
    static Optional<String> key(Class<?> type) {
        return type == String.class ? Optional.empty() : text(type).map(schema -> (String) schema.get("pattern"));
    }

    private static Map<String, Object> text(String pattern, String description, List<String> examples) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", pattern);
        if (pattern.equals(DATE)) {
            schema.put("format", "date");
        }
        schema.put("description", description);
        if (!examples.isEmpty()) {
            schema.put("examples", examples);
        }
        return schema;
    }
}
