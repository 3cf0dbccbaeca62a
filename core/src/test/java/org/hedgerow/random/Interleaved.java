package org.hedgerow.random;

import java.util.List;

/** A sample of numbers in the orders in which a simulation meets them. */
final class Interleaved {
    static final int PATHS = 1_024;
    private static final int FIRST_DAY = 13_514; // 2007-01-01
    private static final List<Driver> DRIVERS = List.of(
            new Driver("spot", "EUR"),
            new Driver("spot", "USD"),
            new Driver("variance", "EUR"),
            new Driver("variance", "USD"));

    /** {@link Draws#normals} or {@link Draws#uniforms}. */
    @FunctionalInterface
    interface Row {
        void fill(Driver driver, long block, long date, double[] out);
    }

    private Interleaved() {}

    /** Block, date, driver and then path. */
    static double[] asTheEngineFills(int blocks, int dates, Row row) {
        double[] numbers = new double[blocks * dates * DRIVERS.size() * PATHS];
        double[] buffer = new double[PATHS];
        int next = 0;
        for (int block = 0; block < blocks; block++) {
            for (int date = 0; date < dates; date++) {
                for (Driver driver : DRIVERS) {
                    row.fill(driver, block, FIRST_DAY + date, buffer);
                    System.arraycopy(buffer, 0, numbers, next, PATHS);
                    next += PATHS;
                }
            }
        }
        return numbers;
    }

    /** The same numbers as one path after the other meets them: block, path, date and then driver. */
    static double[] asPathsMeet(int dates, double[] filled) {
        int rows = dates * DRIVERS.size();
        double[] numbers = new double[filled.length];
        for (int i = 0; i < filled.length; i++) {
            int path = i % PATHS;
            int row = i / PATHS % rows;
            int block = i / PATHS / rows;
            numbers[(block * PATHS + path) * rows + row] = filled[i];
        }
        return numbers;
    }
}
