package org.hedgerow.scenarios.report.chart;

import java.util.function.Function;
import java.util.stream.Stream;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Option;
import org.hedgerow.scenarios.report.chart.draw.Sheet;
import org.hedgerow.scenarios.report.chart.draw.Svg;
import org.hedgerow.scenarios.report.chart.pane.Picture;

/** A picture laid out for both widths; tiles that are the same in both are drawn once. */
record Sheets(Picture picture, Sheet wide, Sheet narrow) {
    static Sheets of(Picture picture) {
        return new Sheets(
                picture, picture.sheet().apply(Frame.WIDE), picture.sheet().apply(Frame.NARROW));
    }

    Stream<Option> tiles() {
        return Stream.of(wide, narrow).flatMap(sheet -> sheet.tiles().stream());
    }

    Chart chart(Function<Option, String> drawn) {
        String id = "chart-" + picture.id();
        return new Chart(
                picture.id(),
                picture.title(),
                picture.caption(),
                Svg.of(wide, drawn, id, picture.title(), picture.caption()),
                Svg.of(narrow, drawn, id + "-narrow", picture.title(), picture.caption()),
                picture.figures());
    }
}
