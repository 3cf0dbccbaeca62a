package org.hedgerow.math;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/** The registers in use: the widest that the machine prefers, up to the eight lanes that a generator has. */
final class Lanes {
    static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED.length() > Xoshiro.LANES
            ? DoubleVector.SPECIES_512
            : DoubleVector.SPECIES_PREFERRED;

    static final VectorSpecies<Long> LONGS = VectorSpecies.of(long.class, DOUBLES.vectorShape());
    static final int COUNT = DOUBLES.length();

    private Lanes() {}

    /** To be kept in a static final field: made inside a loop it costs a multiple of the arithmetic. */
    static DoubleVector all(double value) {
        return DoubleVector.broadcast(DOUBLES, value);
    }

    /** To be kept in a static final field. */
    static LongVector all(long value) {
        return LongVector.broadcast(LONGS, value);
    }
}
