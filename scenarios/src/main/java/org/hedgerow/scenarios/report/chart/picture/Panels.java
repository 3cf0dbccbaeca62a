package org.hedgerow.scenarios.report.chart.picture;

import java.util.List;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Options;
import tools.jackson.databind.node.ObjectNode;

/** Places the panels of waterfalls in rows and columns, all on one scale. */
final class Panels {
    private static final int BAR = 16;
    private static final int TITLE = 24;
    private static final int GAP = 18;
    private static final int NAMES = 88;
    private static final int AMOUNT = 56;

    private final Frame frame;
    private final List<Waterfall> waterfalls;
    private final int columns;

    Panels(Frame frame, List<Waterfall> waterfalls) {
        this.frame = frame;
        this.waterfalls = waterfalls;
        this.columns = frame.isNarrow() ? 1 : Math.min(3, waterfalls.size());
    }

    int height() {
        return top((waterfalls.size() + columns - 1) / columns);
    }

    /** Letters of a title that fit over a panel. */
    int letters() {
        return width() / 7;
    }

    ObjectNode title(int panel, String colour) {
        return Options.of(
                "{left: %d, top: %d, padding: 0, textStyle: {color: '" + colour
                        + "', fontSize: 12.5, fontWeight: 'bold'}}",
                left(panel),
                top(panel / columns) + 4);
    }

    ObjectNode grid(int panel) {
        return Options.of(
                "{left: %d, top: %d, width: %d, height: %d, outerBoundsMode: 'none'}",
                left(panel) + NAMES, top(panel / columns) + TITLE, width() - NAMES - AMOUNT, BAR * rows(panel));
    }

    ObjectNode across(int panel) {
        ObjectNode axis = Options.of("{type: 'value', show: false, gridIndex: %d}", panel);
        axis.put("min", waterfalls.stream().mapToDouble(Waterfall::lowest).min().orElse(0));
        axis.put(
                "max", waterfalls.stream().mapToDouble(Waterfall::highest).max().orElse(1));
        return axis;
    }

    private int width() {
        return frame.width() / columns;
    }

    private int left(int panel) {
        return panel % columns * width();
    }

    private int top(int row) {
        int top = 0;
        for (int above = 0; above < row; above++) {
            int most = 0;
            for (int panel = above * columns; panel < Math.min(waterfalls.size(), (above + 1) * columns); panel++) {
                most = Math.max(most, rows(panel));
            }
            top += TITLE + BAR * most + GAP;
        }
        return top;
    }

    private int rows(int panel) {
        return waterfalls.get(panel).steps().size() + 1;
    }
}
