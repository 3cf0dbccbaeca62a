package org.hedgerow.scenarios.spark;

import java.io.Serializable;
import org.hedgerow.simulation.Slice;

/** A slice, as it is sent to an executor. */
record SliceOrder(String pass, int paths, int number) implements Serializable {
    static SliceOrder of(Slice slice) {
        return new SliceOrder(slice.pass(), slice.paths(), slice.number());
    }

    Slice slice() {
        return new Slice(pass, paths, number);
    }
}
