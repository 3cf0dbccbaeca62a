package org.hedgerow.scenarios.command.shard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.store.slice.ShardFolder;
import org.hedgerow.scenarios.store.slice.SliceManifest;
import org.hedgerow.simulation.Slice;
import org.hedgerow.simulation.SliceStore;

/**
 * The shards of one run, side by side.
 *
 * @param note told of slices that are damaged
 */
public record Shards(List<ShardFolder> folders, Consumer<String> note) implements SliceStore {
    private static final int MOST_NAMED = 5;

    /** Refuses folders that are not of shards of the same run. */
    public static Shards in(List<Path> folders, Consumer<String> note) {
        List<ShardFolder> shards = folders.stream().map(Shards::opened).toList();
        ShardFolder first = shards.get(0);
        for (ShardFolder other : shards) {
            if (!other.manifest().question().equals(first.manifest().question())) {
                throw refusal(first.run() + " and " + other.run() + " hold shards of different questions");
            }
            if (!other.manifest().fingerprint().equals(first.manifest().fingerprint())) {
                throw refusal(
                        first.run() + " and " + other.run() + " were computed by different versions of the program");
            }
            if (other.shard().of() != first.shard().of()) {
                throw refusal(first.run() + " holds shard " + first.shard() + ", " + other.run() + " shard "
                        + other.shard() + ": they are of different divisions");
            }
        }
        return new Shards(shards, note);
    }

    private static ShardFolder opened(Path folder) {
        try {
            return ShardFolder.of(folder);
        } catch (IOException fault) {
            throw refusal(folder + ": " + FileFault.words(fault));
        }
    }

    private static Refusal refusal(String why) {
        return Refusal.usage("cannot merge: " + why, null);
    }

    /** What all of them say of their question. */
    public SliceManifest manifest() {
        return folders.get(0).manifest();
    }

    /** Refuses to go on where slices are not there, and says which. */
    public void requireAll() {
        int of = folders.get(0).shard().of();
        List<String> missing = new ArrayList<>();
        IntStream.rangeClosed(1, of)
                .mapToObj(number -> new SliceManifest.Shard(number, of))
                .flatMap(shard -> missing(shard).stream())
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            String first = String.join("; ", missing.subList(0, Math.min(MOST_NAMED, missing.size())));
            String many = missing.size() > MOST_NAMED
                    ? missing.size() + " of " + of + " shards are not complete, the first " + MOST_NAMED + ": "
                    : "";
            throw refusal(many + first + "; compute them, or --compute-missing");
        }
    }

    /** The least that is missing of a shard in any of its folders. */
    private Optional<String> missing(SliceManifest.Shard shard) {
        List<ShardFolder> there =
                folders.stream().filter(each -> each.shard().equals(shard)).toList();
        if (there.isEmpty()) {
            return Optional.of("shard " + shard + " is missing");
        }
        List<Slice> own = there.stream()
                .map(ShardFolder::own)
                .filter(slices -> !slices.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<Slice> missing = own.stream()
                .filter(slice -> Stream.concat(there.stream(), folders.stream()).noneMatch(each -> each.has(slice)))
                .toList();
        String name = "shard " + shard + " in " + there.get(0).run();
        if (there.stream().allMatch(each -> each.manifest().passes().isEmpty())) {
            return Optional.of(name + " has hardly begun");
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(name + " lacks " + missing.size() + " of " + own.size() + " slices, the first "
                        + missing.get(0).pass() + " number " + missing.get(0).number());
    }

    @Override
    public Optional<byte[]> find(Slice slice) {
        return folders.stream()
                .flatMap(folder -> folder.find(slice, note).stream())
                .findFirst();
    }

    /** What no shard has is computed and not kept: it is of use in this run alone. */
    @Override
    public void keep(Slice slice, byte[] bytes) {}
}
