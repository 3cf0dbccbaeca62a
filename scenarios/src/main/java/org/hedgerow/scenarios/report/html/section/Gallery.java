package org.hedgerow.scenarios.report.html.section;

import java.util.List;
import java.util.Optional;
import org.hedgerow.scenarios.report.chart.Chart;
import org.hedgerow.scenarios.report.chart.figure.Figure;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Drawing;
import org.hedgerow.scenarios.report.html.markup.Markup;
import org.hedgerow.scenarios.report.html.markup.Section;

/** The charts, each in two widths of which the reader's screen shows one, with its figures folded below. */
public final class Gallery {
    private static final String PERCENT = " %";

    private Gallery() {}

    /** Nothing where there is nothing to draw. */
    public static Optional<Section> of(List<Chart> charts) {
        return charts.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.open(
                        "charts",
                        "Pictures",
                        charts.stream()
                                .map(chart -> (Content) page -> write(page, chart))
                                .toArray(Content[]::new)));
    }

    private static void write(Markup page, Chart chart) {
        page.open("figure", "id", "figure-" + chart.id()).element("h3", chart.title());
        page.open("div", "class", "wide").add(new Drawing(chart.svg())).close().line();
        page.open("div", "class", "narrow")
                .add(new Drawing(chart.narrow()))
                .close()
                .line();
        page.element("figcaption", chart.caption()).line();
        page.open("details").element("summary", "The figures of this picture");
        table(page, chart);
        page.close().close().line();
    }

    private static void table(Markup page, Chart chart) {
        page.open(
                        "div",
                        "class",
                        "scroll",
                        "tabindex",
                        "0",
                        "role",
                        "region",
                        "aria-label",
                        "Figures: " + chart.title())
                .open("table")
                .open("caption")
                .element("span", chart.title())
                .close()
                .open("thead")
                .open("tr");
        chart.figures().columns().forEach(title -> page.element("th", title, "scope", "col"));
        page.close().close().open("tbody").line();
        for (List<Figure> row : chart.figures().rows()) {
            page.open("tr");
            for (int place = 0; place < row.size(); place++) {
                cell(page, row.get(place), place == 0);
            }
            page.close().line();
        }
        page.close().close().close();
    }

    private static void cell(Markup page, Figure figure, boolean isFirst) {
        String number = figure.at().isPresent() ? "n" : "";
        if (isFirst) {
            page.open("th", "scope", "row", "class", number);
        } else {
            page.open("td", "class", number);
        }
        figure.at().ifPresentOrElse(at -> figure(page, figure.text(), at), () -> page.text(figure.text()));
        page.close();
    }

    private static void figure(Markup page, String text, String at) {
        boolean isPercent = text.endsWith(PERCENT);
        String number = isPercent ? text.substring(0, text.length() - PERCENT.length()) : text;
        page.element("span", number, "data-at", at, "data-as", isPercent ? "%" : "")
                .text(isPercent ? PERCENT : "");
    }
}
