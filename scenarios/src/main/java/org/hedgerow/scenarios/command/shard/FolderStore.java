package org.hedgerow.scenarios.command.shard;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.store.slice.SliceFolder;
import org.hedgerow.simulation.Slice;
import org.hedgerow.simulation.SliceStore;

/**
 * A folder that ends a run in a line where it takes no more, with a full disk for example.
 *
 * @param folder where slices are found and left
 */
record FolderStore(SliceFolder folder) implements SliceStore {
    @Override
    public Optional<byte[]> find(Slice slice) {
        return folder.find(slice);
    }

    @Override
    public void keep(Slice slice, byte[] bytes) {
        try {
            folder.keep(slice, bytes);
        } catch (UncheckedIOException fault) {
            throw full(folder, fault);
        }
    }

    static Refusal full(SliceFolder folder, UncheckedIOException fault) {
        return Refusal.internal("cannot write to " + folder.path() + ": " + FileFault.words(fault.getCause()), fault);
    }
}
