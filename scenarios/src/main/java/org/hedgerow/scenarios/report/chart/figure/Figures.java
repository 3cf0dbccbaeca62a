package org.hedgerow.scenarios.report.chart.figure;

import java.util.List;

/** The numbers of a chart as a table; the first cell of a row names it. */
public record Figures(List<String> columns, List<List<Figure>> rows) {
    public Figures {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
