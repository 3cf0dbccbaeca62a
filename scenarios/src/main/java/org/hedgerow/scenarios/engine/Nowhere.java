package org.hedgerow.scenarios.engine;

import java.util.Optional;
import org.hedgerow.simulation.Slice;
import org.hedgerow.simulation.SliceStore;

/** Keeps nothing. */
public final class Nowhere implements SliceStore {
    @Override
    public Optional<byte[]> find(Slice slice) {
        return Optional.empty();
    }

    @Override
    public void keep(Slice slice, byte[] bytes) {
        // whoever wants it again computes it again
    }
}
