package org.hedgerow.scenarios.spark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Slice;
import org.hedgerow.simulation.SliceStore;

/** Has executors compute what a run asks for and another store does not have. */
final class ClusterStore implements SliceStore {
    private final SliceStore kept;
    private final Sender sender;
    private final BooleanSupplier isEnded;
    private volatile ClusterPass pass;

    ClusterStore(SliceStore kept, Sender sender, BooleanSupplier isEnded) {
        this.kept = kept;
        this.sender = sender;
        this.isEnded = isEnded;
        this.pass = of(List.of());
    }

    private ClusterPass of(List<Slice> slices) {
        return new ClusterPass(slices, sender, kept, isEnded);
    }

    @Override
    public void begins(List<Slice> ofPass) {
        kept.begins(ofPass);
        pass.end();
        pass = of(ofPass.stream().filter(ClusterStore::isForAll).toList());
        pass.begin();
    }

    /** Whether it is one of {@link org.hedgerow.scenario.SlicedRun}: what those depend on every machine finds out for itself. */
    private static boolean isForAll(Slice slice) {
        return Stream.of(Phase.ANSWER, Phase.FORWARD_DRIFT, Phase.ALTERNATIVE)
                .map(phase -> phase.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .anyMatch(slice.pass()::startsWith);
    }

    @Override
    public Optional<byte[]> find(Slice slice) {
        ClusterPass now = pass;
        Optional<byte[]> ready = now.takeReady(slice);
        if (ready.isPresent()) {
            return ready;
        }
        Optional<byte[]> known = kept.find(slice);
        if (known.isPresent()) {
            now.takeReady(slice); // it may have come in between
            return known;
        }
        return now.take(slice);
    }

    /** How many slices have come that the run has not taken. */
    int waiting() {
        return pass.waiting();
    }

    @Override
    public void keep(Slice slice, byte[] bytes) {
        kept.keep(slice, bytes);
    }

    void end() {
        pass.end();
    }
}
