package org.hedgerow.scenarios.command.shard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.SlicedRun;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.watch.Watched;
import org.hedgerow.scenarios.store.RunFolder;
import org.hedgerow.scenarios.store.slice.ShardFolder;
import org.hedgerow.scenarios.store.slice.SliceFolder;
import org.hedgerow.scenarios.store.slice.SliceManifest;
import org.hedgerow.simulation.Host;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Slice;

/** Computes the slices of one shard into a folder; where some are there already, the others. */
public final class ShardRun {
    private final Scenario scenario;
    private final Question question;
    private final Request request;
    private final SliceManifest.Shard shard;

    public ShardRun(Scenario scenario, Question question, Request request, SliceManifest.Shard shard) {
        this.scenario = scenario;
        this.question = question;
        this.request = request;
        this.shard = shard;
    }

    /** Returns when all of them are there. */
    public void into(RunFolder run, Streams streams) {
        SliceManifest manifest = question.manifest(Optional.of(shard));
        try (KeptSlices kept = KeptSlices.open(run, manifest, streams)) {
            SliceFolder folder = kept.folder().orElseThrow();
            int slices = question.source()
                    .answered(() -> new Watched(streams).whole((host, progress) -> into(folder, host, progress)));
            kept.stays();
            streams.note("shard " + shard + " is done, " + slices + " slices in " + folder.path()
                    + "; hedgerow merge puts all shards together");
        } catch (OutOfMemoryError fault) {
            throw Refusal.resources(
                    "Java's heap is too small for " + question.settings().threads() + " threads", fault);
        }
    }

    private int into(SliceFolder folder, Host host, Progress progress) {
        FolderStore store = new FolderStore(folder);
        Settings settings = question.settings().on(host.with(store)); // what is found out before is kept too
        SlicedRun run = scenario.sliced(settings, request, progress);
        expect(folder, run.slices());
        List<Slice> own = ShardFolder.own(shard, run.slices());
        progress.begins(Phase.ANSWER, 0, 1);
        AtomicLong done = new AtomicLong();
        settings.crew().share(own.size(), 1, (place, end) -> {
            Slice slice = own.get(place);
            if (store.find(slice).isEmpty()) {
                store.keep(slice, run.compute(slice));
            }
            progress.finished(done.addAndGet(Slice.BLOCKS), (long) own.size() * Slice.BLOCKS);
        });
        return own.size();
    }

    private static void expect(SliceFolder folder, List<Slice> slices) {
        Map<String, Integer> passes = new LinkedHashMap<>();
        slices.forEach(slice -> passes.put(slice.pass(), slice.paths()));
        try {
            folder.expect(passes);
        } catch (IOException fault) {
            throw FolderStore.full(folder, new UncheckedIOException(fault));
        }
    }
}
