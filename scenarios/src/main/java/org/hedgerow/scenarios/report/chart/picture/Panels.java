package org.hedgerow.scenarios.report.chart.picture;

import java.util.List;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Options;
import tools.jackson.databind.node.ObjectNode;

/** Places waterfalls in columns: each column has one axis to the right, of amounts, and one down, of units of the page. */
final class Panels {
    private static final int BAR = 16;
    private static final int TITLE = 22;
    private static final int GAP = 20;
    private static final int NAMES = 90;
    private static final int AMOUNT = 60;

    private final Frame frame;
    private final List<Waterfall> waterfalls;
    private final int columns;

    Panels(Frame frame, List<Waterfall> waterfalls) {
        this.frame = frame;
        this.waterfalls = waterfalls;
        this.columns = frame.isNarrow() ? 1 : Math.min(3, waterfalls.size());
    }

    int columns() {
        return columns;
    }

    int height() {
        return top((waterfalls.size() + columns - 1) / columns);
    }

    /** Letters of a title that fit over a panel. */
    int letters() {
        return width() / 8;
    }

    int column(int panel) {
        return panel % columns;
    }

    /** The middle of the title. */
    double title(int panel) {
        return top(panel / columns) + 0.5 * TITLE;
    }

    /** The middle of a bar. */
    double bar(int panel, int row) {
        return top(panel / columns) + TITLE + BAR * (row + 0.5);
    }

    ObjectNode grid(int column) {
        return Options.of(
                "{left: %d, top: 0, width: %d, height: %d, outerBoundsMode: 'none'}",
                column * width() + NAMES, width() - NAMES - AMOUNT, height());
    }

    ObjectNode across(int column) {
        return Options.of("{type: 'value', show: false, gridIndex: %d}", column)
                .put("min", lowest())
                .put(
                        "max",
                        waterfalls.stream()
                                .mapToDouble(Waterfall::highest)
                                .max()
                                .orElse(1));
    }

    ObjectNode down(int column) {
        return Options.of(
                "{type: 'value', inverse: true, show: false, min: 0, max: %d, gridIndex: %d}", height(), column);
    }

    /** The left end of all bars' axes. */
    double lowest() {
        return waterfalls.stream().mapToDouble(Waterfall::lowest).min().orElse(0);
    }

    private int width() {
        return frame.width() / columns;
    }

    private int top(int row) {
        int top = 0;
        for (int above = 0; above < row; above++) {
            int most = 0;
            for (int panel = above * columns; panel < Math.min(waterfalls.size(), (above + 1) * columns); panel++) {
                most = Math.max(most, waterfalls.get(panel).rows());
            }
            top += TITLE + BAR * most + GAP;
        }
        return top;
    }
}
