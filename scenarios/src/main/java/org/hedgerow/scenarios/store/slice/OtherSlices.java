package org.hedgerow.scenarios.store.slice;

import java.io.IOException;
import java.io.Serial;

/** A folder that is not this run's to write slices into. */
public final class OtherSlices extends IOException {
    static final String ANOTHER = "there are slices of another question, or of another version of the program";

    @Serial
    private static final long serialVersionUID = 1L;

    OtherSlices(String why) {
        super(why);
    }

    static void check(SliceManifest before, SliceManifest now) throws OtherSlices {
        if (!before.question().equals(now.question())) {
            throw new OtherSlices("there are slices of another question: " + before.scenario() + " on " + before.paths()
                    + " paths, seed " + before.seed());
        }
        if (!before.fingerprint().equals(now.fingerprint())) {
            throw new OtherSlices("its slices were computed by another version of the program");
        }
        if (!before.shard().equals(now.shard())) {
            throw new OtherSlices("there is "
                    + before.shard().map(shard -> "shard " + shard).orElse("a run that is not divided into shards"));
        }
    }
}
