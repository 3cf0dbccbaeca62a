package org.hedgerow.outlook.distribution;

import org.hedgerow.check.Checks;

/**
 * Ranges of equal width and, on both sides of them, all that is below and all that is above. A number on an edge belongs to
 * the range above it, and so does one that misses the edge by rounding alone.
 *
 * @param low the lowest edge
 * @param count of ranges between the lowest edge and the highest
 */
public record Bins(double low, double width, int count) {
    private static final int MOST = 60;
    private static final double[] ROUND = {1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

    /** What counts as on an edge, in widths below it. */
    private static final double ROUNDING = 1e-9;

    public Bins {
        Checks.finite(low, "low");
        Checks.positive(width, "width");
        Checks.positive(count, "count");
    }

    /**
     * Some thirty to sixty of a round width that hold two numbers and all between them; 0 is the middle of one, so that what
     * is nothing but for rounding lies in one range. Numbers that are nearly equal take one range.
     */
    static Bins holding(double lowest, double highest) {
        double scale = Math.max(Math.abs(lowest), Math.abs(highest));
        double span = highest - lowest;
        if (!(span > ROUNDING * scale)) {
            double width = scale == 0 ? 1 : round(scale / MOST);
            return new Bins((Math.floor(lowest / width + 0.5) - 0.5) * width, width, 1);
        }
        double width = round(span / (MOST - 1)); // one more range for what both ends stand in
        double first = Math.floor(lowest / width + 0.5);
        double last = Math.floor(highest / width + 0.5);
        return new Bins((first - 0.5) * width, width, (int) (last - first) + 1);
    }

    /** The smallest of the round numbers that is not below. */
    private static double round(double width) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(width)));
        for (double number : ROUND) {
            if (number * power >= width) {
                return number * power;
            }
        }
        return 10 * power;
    }

    /** From the lowest, 0, to the highest, {@link #count}. */
    public double edge(int number) {
        return Math.fma(number, width, low);
    }

    /** 0 below the lowest edge, 1 and so on between edges, {@code count + 1} from the highest on. */
    public int place(double value) {
        double widths = Math.floor((value - low) / width + ROUNDING);
        return (int) Math.max(0, Math.min(widths + 1, count + 1.0));
    }
}
