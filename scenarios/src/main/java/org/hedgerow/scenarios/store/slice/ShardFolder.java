package org.hedgerow.scenarios.store.slice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hedgerow.scenarios.input.Bounded;
import org.hedgerow.scenarios.input.InputLimits;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.simulation.Slice;

/**
 * The slices of a shard, to be read.
 *
 * @param run the folder of its run
 */
public record ShardFolder(Path run, SliceManifest manifest) {
    /** Throws where no shard is there. */
    public static ShardFolder of(Path run) throws IOException {
        Path told = run.resolve(SliceFolder.NAME).resolve(SliceManifest.NAME);
        SliceManifest manifest;
        try {
            manifest = SliceManifest.of(Bounded.bytes(told, InputLimits.NAMED_BYTES));
        } catch (NoSuchFileException none) {
            throw new IOException("there is no shard", none);
        }
        if (manifest.shard().isEmpty()) {
            throw new IOException("it is not of a shard, but of a run that is not divided");
        }
        return new ShardFolder(run, manifest);
    }

    /** Which one it is. */
    public SliceManifest.Shard shard() {
        return manifest.shard().orElseThrow();
    }

    /** Those of all slices of a run that a shard computes: every so many, so that shards take about as long. */
    public static List<Slice> own(SliceManifest.Shard shard, List<Slice> all) {
        return IntStream.range(0, all.size())
                .filter(place -> place % shard.of() == shard.number() - 1)
                .mapToObj(all::get)
                .toList();
    }

    /** Those that it is to have; empty before it has found out which. */
    public List<Slice> own() {
        return own(
                shard(),
                manifest.passes().entrySet().stream()
                        .flatMap(pass -> Slice.of(pass.getKey(), pass.getValue()).stream())
                        .toList());
    }

    /** Whether it has a slice, whole or damaged. */
    public boolean has(Slice slice) {
        return Files.isRegularFile(file(slice));
    }

    private Path file(Slice slice) {
        return run.resolve(SliceFolder.NAME).resolve(SliceFile.name(slice));
    }

    /**
     * The bytes of a slice, if they are there and whole.
     *
     * @param note told of slices that are damaged
     */
    public Optional<byte[]> find(Slice slice, Consumer<String> note) {
        return find(file(slice), manifest.fingerprint(), slice, note);
    }

    static Optional<byte[]> find(Path file, String fingerprint, Slice slice, Consumer<String> note) {
        try {
            return Optional.of(SliceFile.read(file, fingerprint, slice));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException fault) {
            note.accept(file + " is computed again: " + FileFault.words(fault));
            return Optional.empty();
        }
    }
}
