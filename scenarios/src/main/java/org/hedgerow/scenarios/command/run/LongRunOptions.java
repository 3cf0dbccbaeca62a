package org.hedgerow.scenarios.command.run;

import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.shard.KeptSlices;
import org.hedgerow.scenarios.command.shard.Question;
import org.hedgerow.scenarios.store.RunFolder;
import org.hedgerow.scenarios.store.slice.SliceManifest.Shard;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** For runs that take so long that they may be cut short, or are divided among machines. */
final class LongRunOptions {
    @Option(
            names = "--resume",
            description =
                    "Keeps what is done in DIR/slices while it runs, and goes on from what is there: the same command again"
                            + " after a kill, a crash or a full disk gives the bytes of a run without one. The slices"
                            + " are removed once the result is written; a run that is done is simulated anew."
                            + " --max-time judges the whole run, what is done of it too.")
    private boolean resume;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            converter = ShardConverter.class,
            description =
                    "Simulates the I-th of N parts into --out DIR and answers nothing: hedgerow merge does, once all are"
                            + " there. Parts know nothing of each other, and each goes on by the same command after it"
                            + " was cut short.")
    private Optional<Shard> shard = Optional.empty();

    /** As {@code 1/4}. */
    static final class ShardConverter implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String text) {
            try {
                String[] parts = text.split("/", -1);
                if (parts.length == 2) {
                    return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
                }
            } catch (NumberFormatException | InvalidValue fault) {
                // the rule is told below
            }
            throw new TypeConversionException(
                    "must be I/N with I from 1 to N and N up to " + Shard.MOST + ", as 1/4, but is '" + text + "'");
        }
    }

    /** Which part of the run is wanted, if not all of it. */
    Optional<Shard> shard() {
        return shard;
    }

    KeptSlices open(Optional<RunFolder> folder, Question question, Streams streams) {
        if (!resume) {
            return KeptSlices.none(streams);
        }
        RunFolder run =
                folder.orElseThrow(() -> Refusal.usage("--no-files keeps nothing, so that --resume excludes it", null));
        return KeptSlices.open(run, question.manifest(Optional.empty()), streams);
    }
}
