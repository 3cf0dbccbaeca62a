package org.hedgerow.scenarios.command.shard;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.store.RunFolder;
import org.hedgerow.scenarios.store.slice.OtherSlices;
import org.hedgerow.scenarios.store.slice.SliceFolder;
import org.hedgerow.scenarios.store.slice.SliceManifest;
import org.hedgerow.simulation.Host;
import org.hedgerow.simulation.Progress;

/** Slices that stay in the folder of a run until it is done, so that it can be cut short and go on. */
public final class KeptSlices implements AutoCloseable {
    private final Optional<SliceFolder> folder;
    private final Streams streams;
    private boolean isDone;

    private KeptSlices(Optional<SliceFolder> folder, Streams streams) {
        this.folder = folder;
        this.streams = streams;
    }

    /** Of a run that keeps nothing. */
    public static KeptSlices none(Streams streams) {
        return new KeptSlices(Optional.empty(), streams);
    }

    /** Refuses a folder where another run writes, or has written other slices. */
    public static KeptSlices open(RunFolder run, SliceManifest manifest, Streams streams) {
        try {
            SliceFolder folder = SliceFolder.open(run.path(), manifest, streams::note);
            int count = folder.count();
            if (count > 0) {
                streams.note("goes on from " + slices(count) + " in " + folder.path());
            }
            return new KeptSlices(Optional.of(folder), streams);
        } catch (OtherSlices fault) {
            throw Refusal.usage(run.path().resolve(SliceFolder.NAME) + ": " + fault.getMessage(), fault);
        } catch (IOException fault) {
            String why = "cannot write to " + run.path().resolve(SliceFolder.NAME) + ": " + FileFault.words(fault);
            throw isOfFolder(fault) ? Refusal.usage(why, fault) : Refusal.internal(why, fault);
        }
    }

    /** Where another folder would do, not only more room. */
    private static boolean isOfFolder(IOException fault) {
        return fault instanceof NotDirectoryException
                || fault instanceof FileAlreadyExistsException
                || fault instanceof AccessDeniedException;
    }

    private static String slices(int count) {
        return count + (count == 1 ? " slice" : " slices");
    }

    /** The work whose passes find and leave their slices here. */
    public <T> BiFunction<Host, Progress, T> before(BiFunction<Host, Progress, T> work) {
        return folder.isEmpty()
                ? work
                : (host, progress) -> work.apply(host.with(new FolderStore(folder.get())), progress);
    }

    Optional<SliceFolder> folder() {
        return folder;
    }

    /** All is done, and somebody else needs the slices. */
    void stays() {
        isDone = true;
    }

    /** The result is written: the slices are of no use any more. */
    public void done() {
        isDone = true;
        folder.ifPresent(this::remove);
    }

    private void remove(SliceFolder slices) {
        try {
            slices.remove();
        } catch (IOException fault) {
            streams.note("warning: " + slices.path() + " cannot be removed: " + FileFault.words(fault));
        }
    }

    @Override
    public void close() {
        folder.ifPresent(this::close);
    }

    private void close(SliceFolder slices) {
        try (slices) {
            int count = isDone ? 0 : slices.count();
            if (count > 0) {
                streams.note(slices(count) + (count == 1 ? " stays in " : " stay in ") + slices.path()
                        + "; the same command goes on from there");
            } else if (!isDone) {
                slices.remove();
            }
        } catch (IOException fault) {
            streams.note("warning: " + slices.path() + ": " + FileFault.words(fault));
        }
    }
}
