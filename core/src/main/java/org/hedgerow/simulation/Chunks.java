package org.hedgerow.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hedgerow.outcome.Outcomes;

/** What the workers of a pass take one by one: single blocks or, where slices are kept or read, slices. */
final class Chunks {
    private final Function<Slice, Outcomes> parts;
    private final Consumer<Outcomes> reader;
    private final Optional<Outcomes> whole; // that takes single blocks
    private final Optional<SliceStore> store;
    private final List<Slice> slices;
    private final int blocks;

    /** Of a pass whose slices go through the store of its host, if it has one and the pass a name. */
    Chunks(Outcomes whole, Pass pass, Settings settings) {
        this.parts = slice -> whole.part(slice.first(), slice.end() - slice.first());
        this.reader = whole::absorb;
        this.blocks = Slice.blocks(settings.paths());
        this.store = store(pass, settings);
        this.whole = Optional.of(whole).filter(any -> store.isEmpty());
        this.slices = store.isPresent() ? slices(pass, settings) : List.of();
    }

    /** Of a pass that is read slice by slice and not kept, but for its slices where its host has a store. */
    Chunks(Simulation simulation, Pass pass, Settings settings, Consumer<Outcomes> reader) {
        this.parts = slice -> simulation.part(settings, slice);
        this.reader = reader;
        this.blocks = Slice.blocks(settings.paths());
        this.store = store(pass, settings);
        this.whole = Optional.empty();
        this.slices = slices(pass, settings);
    }

    private static Optional<SliceStore> store(Pass pass, Settings settings) {
        return settings.host().slices().filter(any -> pass.name().isPresent());
    }

    private List<Slice> slices(Pass pass, Settings settings) {
        List<Slice> all = Slice.of(pass.name().orElse("paths"), settings.paths());
        store.ifPresent(some -> some.begins(all));
        return all;
    }

    int count() {
        return whole.isPresent() ? blocks : slices.size();
    }

    /** Blocks of each but the last. */
    int size() {
        return whole.isPresent() ? 1 : Slice.BLOCKS;
    }

    /** Blocks of the first so many. */
    int blocks(long chunks) {
        return (int) Math.min(blocks, chunks * size());
    }

    /** Has a chunk recorded. False where it is not wanted any more, in the middle of it. */
    boolean record(int number, Worker worker, BooleanSupplier isWanted) {
        if (whole.isPresent()) {
            worker.simulate(number, whole.get());
            return true;
        }
        Slice slice = slices.get(number);
        Outcomes part = parts.apply(slice);
        Optional<byte[]> known = store.flatMap(some -> some.find(slice));
        if (known.isPresent()) {
            if (part.read(known.get())) {
                reader.accept(part);
                return true;
            }
            part = parts.apply(slice);
        }
        for (int block = slice.first(); block < slice.end(); block++) {
            if (!isWanted.getAsBoolean()) {
                return false;
            }
            worker.simulate(block, part);
        }
        if (store.isPresent()) {
            store.get().keep(slice, part.toBytes());
        }
        reader.accept(part);
        return true;
    }
}
