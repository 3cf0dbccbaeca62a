package org.hedgerow.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.formula.OptionSide;

/** What a row is given: {@code name=value} pairs between semicolons. */
public record Inputs(Map<String, String> values) {
    static Inputs parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.split(";")) {
            String[] sides = pair.split("=", 2);
            values.put(sides[0], sides[1]);
        }
        return new Inputs(values);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public String text(String name) {
        String text = values.get(name);
        if (text == null) {
            throw new IllegalArgumentException("no " + name + " among " + values.keySet());
        }
        return text;
    }

    /** A number or a sum of numbers and of other inputs; what follows a blank is a unit or a remark. */
    public double number(String name) {
        return Arithmetic.value(text(name).split(" ")[0], this::number);
    }

    public double number(String name, double otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    public int count(String name) {
        return Integer.parseInt(text(name));
    }

    /** Numbers between commas. */
    public double[] numbers(String name) {
        return numbersOf(text(name));
    }

    /** Rows between slashes of numbers between commas. */
    public double[][] matrix(String name) {
        return Arrays.stream(text(name).split("/")).map(Inputs::numbersOf).toArray(double[][]::new);
    }

    private static double[] numbersOf(String list) {
        return Arrays.stream(list.split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    public LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    /** What stands behind colons, in the order of what stands before: {@code 2024-02-12:8.15,2024-02-16:11.95}. */
    public SortedMap<String, String> pillars(String name) {
        SortedMap<String, String> pillars = new TreeMap<>();
        for (String pillar : text(name).split(",")) {
            String[] sides = pillar.split(":");
            pillars.put(sides[0], sides[1]);
        }
        return pillars;
    }

    public OptionSide side() {
        return OptionSide.valueOf(text("type").toUpperCase(Locale.ROOT));
    }
}
