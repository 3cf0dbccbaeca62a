package org.hedgerow.scenarios.report.chart.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.wording.Numbers;
import tools.jackson.databind.JsonNode;

/** The words and numbers that all charts of a result share. */
public final class Wording {
    /** The strategy that leaves everything as it is. */
    public static final String NONE = "none";

    private static final int PERCENT_DECIMALS = 2;

    private final Place result;
    private final Amounts amounts;

    public Wording(Place result) {
        this.result = result;
        this.amounts = Amounts.forExposure(result.at("grossExposure").number());
    }

    /** The home currency in the scenario's unit: {@code thousand UAH}. */
    public String homeUnit() {
        Place conventions = result.at("conventions");
        String unit = conventions.at("unit").text();
        String home = conventions.at("home").text();
        return unit.equals("one") ? home : unit + " " + home;
    }

    /** The level of the charge, as in {@code at 99 %}. */
    public String atLevel() {
        return "at " + Numbers.exactPercent(level());
    }

    /** A share. */
    public double level() {
        return result.at("conventions").at("alpha").number();
    }

    public String amount(double amount) {
        return amounts.text(amount);
    }

    public Figure amount(Place place) {
        return Figure.of(amount(place.number()), place);
    }

    public Figure percent(Place place) {
        return Figure.of(Numbers.percent(place.number(), PERCENT_DECIMALS) + " %", place);
    }

    /** The strategy that is recommended; {@code none} where nothing is. */
    public String recommended() {
        JsonNode strategy = result.at("recommendation").at("strategy").node();
        return strategy.isString() ? strategy.asString() : NONE;
    }

    /** {@code a, b and c}. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : words.stream().limit(last).collect(Collectors.joining(", ")) + " and " + words.get(last);
    }

    /** The element of a list whose field has a value. */
    public static Optional<Place> find(Place list, String field, String value) {
        return list.elements()
                .filter(some -> some.at(field).text().equals(value))
                .findFirst();
    }
}
