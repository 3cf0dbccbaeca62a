package org.hedgerow.scenarios.report.chart.draw;

/** The width that a chart is drawn for, in units of about a pixel. */
public enum Frame {
    /** A page, on screen or paper. */
    WIDE(760),
    /** A phone held upright. */
    NARROW(380);

    private final int width;

    Frame(int width) {
        this.width = width;
    }

    public int width() {
        return width;
    }

    public boolean isNarrow() {
        return this == NARROW;
    }
}
