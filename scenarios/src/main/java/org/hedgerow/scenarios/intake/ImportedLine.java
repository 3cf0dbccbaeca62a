package org.hedgerow.scenarios.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of a position.
 *
 * @param texts by their keys in a table of lines; tags stand under their own names
 * @param amounts by their keys
 */
public record ImportedLine(Map<String, String> texts, Map<String, BigDecimal> amounts) {
    private static final List<String> TAGS = List.of("counterparty", "region", "dealer", "book");

    /** With the amounts of another that is alike in all texts. */
    ImportedLine plus(ImportedLine other) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>(amounts);
        other.amounts.forEach((key, amount) -> sums.merge(key, amount, BigDecimal::add));
        return new ImportedLine(texts, sums);
    }

    /** As an object of a scenario. */
    Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        Map<String, Object> tags = new LinkedHashMap<>();
        texts.forEach((key, text) -> {
            if (TAGS.contains(key)) {
                tags.put(key, text);
            } else if (key.equals("budgetRate")) {
                object.put(key, new BigDecimal(text));
            } else {
                object.put(key, text);
            }
        });
        if (texts.get("type").equals("stock")) {
            List.of("assets", "liabilities", "bought", "sold")
                    .forEach(side -> object.put(side, plain(amounts.getOrDefault(side, BigDecimal.ZERO))));
        } else {
            amounts.forEach((key, amount) -> object.put(key, plain(amount)));
        }
        if (!tags.isEmpty()) {
            object.put("tags", tags);
        }
        return object;
    }

    /** Without zeros at the end and without an exponent. */
    static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
