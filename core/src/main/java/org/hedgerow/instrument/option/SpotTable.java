package org.hedgerow.instrument.option;

import org.hedgerow.math.Rows;

/** A function of the rate for rows of it: linear in its log between points, and beyond the last what it is there. */
public final class SpotTable {
    private final double[] values;
    private final double lowest; // log
    private final double perLog;

    /** Of values at rates whose logs have equal distances. */
    public SpotTable(double[] spots, double[] values) {
        this.values = values.clone();
        this.lowest = StrictMath.log(spots[0]);
        this.perLog = (values.length - 1) / StrictMath.log(spots[spots.length - 1] / spots[0]);
    }

    /** Adds its values. */
    public void add(double[] spot, double[] scratch, double[] out) {
        Rows.log(spot, scratch);
        int last = values.length - 1;
        for (int path = 0; path < out.length; path++) {
            double place = Math.min(last, Math.max(0, (scratch[path] - lowest) * perLog));
            int left = Math.min(last - 1, (int) place);
            out[path] += Math.fma(place - left, values[left + 1] - values[left], values[left]);
        }
    }
}
