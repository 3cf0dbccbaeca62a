package org.hedgerow.scenarios.report.chart.pane;

import tools.jackson.databind.node.ObjectNode;

/** An axis from a round number to a round number, in round steps: known before it is drawn, so that words can be placed by it. */
public record Scale(double min, double max, double step) {
    private static final int LEAST = 50;
    private static final double LETTER = 6.6;
    private static final int GAP = 4;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** From the last step not above the lowest number to the first not below the highest, in about so many steps. */
    public static Scale of(double lowest, double highest, int steps) {
        double range = highest > lowest ? highest - lowest : Math.max(1e-9, Math.abs(highest));
        double step = step(range / steps);
        double top = highest > lowest ? highest : lowest + range;
        return new Scale(step * Math.floor(lowest / step + 1e-9), step * Math.ceil(top / step - 1e-9), step);
    }

    /** How far along a length a number stands. */
    public double place(double number, double length) {
        return length * (number - min) / (max - min);
    }

    /** Units that the widest label takes. */
    public int room() {
        int digits = (int) Math.max(1, 1 + Math.floor(Math.log10(Math.max(Math.abs(min), Math.abs(max)))));
        int letters = digits + (digits - 1) / 3 + (min < 0 ? 1 : 0) + 2;
        return Math.max(LEAST, (int) (LETTER * letters) + GAP);
    }

    public ObjectNode on(ObjectNode axis) {
        return axis.put("min", min).put("max", max).put("interval", step);
    }

    private static double step(double least) {
        double decade = 1;
        while (decade > least) {
            decade /= 10;
        }
        while (decade * 10 <= least) {
            decade *= 10;
        }
        for (double round : ROUND) {
            if (round * decade >= least) {
                return round * decade;
            }
        }
        return 10 * decade;
    }
}
