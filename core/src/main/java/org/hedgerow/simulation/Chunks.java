package org.hedgerow.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hedgerow.outcome.Outcomes;

/** What the workers of a pass take one by one: single blocks or, where slices are kept, slices. */
final class Chunks {
    private final Outcomes whole;
    private final Optional<SliceStore> store;
    private final List<Slice> slices; // of the store
    private final int blocks;

    /** Of a pass whose slices go through the store of its host, if it has one and the pass a name. */
    Chunks(Outcomes whole, Pass pass, Settings settings) {
        this.whole = whole;
        this.blocks = Slice.blocks(settings.paths());
        this.store = pass.name().isPresent() ? settings.host().slices() : Optional.empty();
        this.slices = store.isPresent() ? Slice.of(pass.name().orElseThrow(), settings.paths()) : List.of();
        store.ifPresent(some -> some.begins(slices));
    }

    int count() {
        return store.isPresent() ? slices.size() : blocks;
    }

    /** Blocks of each but the last. */
    int size() {
        return store.isPresent() ? Slice.BLOCKS : 1;
    }

    /** Blocks of the first so many. */
    int blocks(long chunks) {
        return (int) Math.min(blocks, chunks * size());
    }

    /** Has a chunk recorded. False where it is not wanted any more, in the middle of it. */
    boolean record(int number, Worker worker, BooleanSupplier isWanted) {
        if (store.isEmpty()) {
            worker.simulate(number, whole);
            return true;
        }
        Slice slice = slices.get(number);
        Outcomes part = part(slice);
        Optional<byte[]> known = store.get().find(slice);
        if (known.isPresent()) {
            if (part.read(known.get())) {
                whole.absorb(part);
                return true;
            }
            part = part(slice);
        }
        for (int block = slice.first(); block < slice.end(); block++) {
            if (!isWanted.getAsBoolean()) {
                return false;
            }
            worker.simulate(block, part);
        }
        store.get().keep(slice, part.toBytes());
        whole.absorb(part);
        return true;
    }

    private Outcomes part(Slice slice) {
        return whole.part(slice.first(), slice.end() - slice.first());
    }
}
