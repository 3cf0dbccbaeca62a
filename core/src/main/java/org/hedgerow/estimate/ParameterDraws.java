package org.hedgerow.estimate;

import java.util.HashMap;
import java.util.Map;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;

/** Random numbers for parameters, by the name of each: one more changes none of the others. */
final class ParameterDraws {
    private static final String PURPOSE = "parameter";

    /** Rows are asked for draw after draw. */
    private record Address(String name, int block, boolean isNormal) {}

    private final Draws draws;
    private final Map<Address, double[]> rows = new HashMap<>();

    ParameterDraws(long seed) {
        this.draws = Draws.of(seed);
    }

    /** Strictly between 0 and 1. */
    double uniform(String name, int draw) {
        return row(name, draw, false)[draw % PathBatch.SIZE];
    }

    /** Standard normal. */
    double normal(String name, int draw) {
        return row(name, draw, true)[draw % PathBatch.SIZE];
    }

    private double[] row(String name, int draw, boolean isNormal) {
        return rows.computeIfAbsent(new Address(name, draw / PathBatch.SIZE, isNormal), this::row);
    }

    private double[] row(Address address) {
        double[] row = new double[PathBatch.SIZE];
        Driver driver = new Driver(PURPOSE, address.name);
        if (address.isNormal) {
            draws.normals(driver, address.block, 0, row);
        } else {
            draws.uniforms(driver, address.block, 0, row);
        }
        return row;
    }
}
