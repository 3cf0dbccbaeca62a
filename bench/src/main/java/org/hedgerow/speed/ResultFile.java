package org.hedgerow.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Results as comma-separated values: first what they were measured on, a line each as {@code # machine: ...}; then titles;
 * then a line for each benchmark and its parameters. No cell holds a comma.
 *
 * @param head by title; empty in files that have none
 */
public record ResultFile(Map<String, String> head, List<ResultLine> lines) {
    /** The titles that every file has. */
    private static final List<String> TITLES = List.of("benchmark", "parameters", "time", "+-", "unit");

    private static final String NONE = "-";

    public ResultFile {
        head = new LinkedHashMap<>(head);
        lines = List.copyOf(lines);
    }

    /** Reads what {@link #csv} writes, and tables of JMH's results. */
    public static ResultFile read(Path file) throws IOException {
        Map<String, String> head = new LinkedHashMap<>();
        List<String> titles = List.of();
        List<ResultLine> lines = new ArrayList<>();
        for (String text : Files.readAllLines(file)) {
            if (text.startsWith("# ")) {
                int colon = text.indexOf(':');
                head.put(text.substring(2, colon), text.substring(colon + 1).strip());
            } else if (titles.isEmpty()) {
                titles = List.of(text.split(",", -1));
                if (!titles.containsAll(TITLES)) {
                    throw new IOException(file + " must have the columns " + String.join(",", TITLES));
                }
            } else if (!text.isBlank()) {
                lines.add(line(titles, text.split(",", -1)));
            }
        }
        return new ResultFile(head, lines);
    }

    private static ResultLine line(List<String> titles, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < cells.length; column++) {
            row.put(titles.get(column), cells[column]);
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : row.get("parameters").split(" ", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(parameter.substring(0, equals), parameter.substring(equals + 1));
            }
        }
        double value = Double.parseDouble(row.get("time"));
        double half = Double.parseDouble(row.get("+-"));
        String unit = row.get("unit");
        String benchmark = row.get("benchmark");
        TITLES.forEach(row::remove);
        return new ResultLine(benchmark, parameters, value, half, unit, row);
    }

    /** The file. */
    public String csv() {
        List<String> text = new ArrayList<>();
        head.forEach((title, value) -> text.add("# " + title + ": " + value));
        table().forEach(cells -> text.add(String.join(",", cells)));
        return String.join("\n", text) + "\n";
    }

    /** What it was measured on, and the table. */
    public String markdown() {
        List<String> text = new ArrayList<>();
        head.forEach((title, value) -> text.add("- " + title + ": " + value));
        text.add("");
        List<List<String>> table = table();
        for (int row = 0; row < table.size(); row++) {
            text.add("| " + String.join(" | ", table.get(row)) + " |");
            if (row == 0) {
                text.add("|" + "---|".repeat(table.get(0).size()));
            }
        }
        return String.join("\n", text) + "\n";
    }

    private List<List<String>> table() {
        List<String> more = lines.stream()
                .flatMap(line -> line.more().keySet().stream())
                .distinct()
                .toList();
        List<List<String>> table = new ArrayList<>();
        List<String> titles = new ArrayList<>(TITLES);
        titles.addAll(more);
        table.add(titles);
        for (ResultLine line : lines) {
            List<String> cells = new ArrayList<>(Arrays.asList(
                    line.benchmark(),
                    line.parameters().isEmpty() ? NONE : line.parameterText(),
                    digits(line.value()),
                    digits(line.half()),
                    line.unit()));
            more.forEach(title -> cells.add(line.more().getOrDefault(title, NONE)));
            table.add(cells.stream().map(cell -> cell.replace(',', ';')).collect(Collectors.toList()));
        }
        return table;
    }

    /** Four digits that count. */
    static String digits(double value) {
        if (value == 0) {
            return "0";
        }
        int decimals = 3 - (int) Math.floor(Math.log10(Math.abs(value)));
        return String.format(Locale.ROOT, "%." + Math.max(0, decimals) + "f", value);
    }

    /** A ratio with the interval of its median. */
    static String range(Spread spread) {
        return String.format(Locale.ROOT, "%.3g (%.3g to %.3g)", spread.median(), spread.low(), spread.high());
    }
}
