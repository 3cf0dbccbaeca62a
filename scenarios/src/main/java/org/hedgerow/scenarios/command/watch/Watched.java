package org.hedgerow.scenarios.command.watch;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.simulation.Cancellation;
import org.hedgerow.simulation.Host;
import org.hedgerow.simulation.Progress;

/**
 * Long work: its progress is shown, and a signal that asks the process to end makes it answer with what is done, or end
 * where nothing is. The second such signal ends the process.
 */
public final class Watched {
    private static final String PREPARING = "preparing";

    private final Streams streams;
    private final Cancellation cancellation = new Cancellation();
    private final AtomicBoolean asked = new AtomicBoolean();

    public Watched(Streams streams) {
        this.streams = streams;
    }

    /** What comes of work that has an answer on less than was asked for. */
    public <T> T of(BiFunction<Host, Progress, T> work) {
        return of(work, "what is done is finished and kept", cancellation::conclude);
    }

    /** What comes of work that has no answer before all is done. */
    public <T> T whole(BiFunction<Host, Progress, T> work) {
        return of(work, "there is no result before all is done", cancellation::cancel);
    }

    private <T> T of(BiFunction<Host, Progress, T> work, String consequence, Runnable end) {
        try (ProgressLine line = line(PREPARING)) {
            Progress progress = isShown() ? line : Progress.SILENT;
            Signals signals = Signals.on(() -> arrived(line, consequence, end));
            try {
                return OnInterrupt.during(() -> work.apply(Host.of(cancellation), progress), line::close);
            } finally {
                signals.close();
            }
        }
    }

    /**
     * What comes of work that a signal ends at once, as it would end the process.
     *
     * @param words for what is counted
     */
    public <T> T counted(String words, Function<Progress, T> work) {
        try (ProgressLine line = line(words)) {
            return OnInterrupt.during(() -> work.apply(isShown() ? line : Progress.SILENT), line::close);
        }
    }

    private ProgressLine line(String words) {
        return new ProgressLine(streams.err(), streams.errIsTerminal(), words, System::nanoTime);
    }

    private boolean isShown() {
        return streams.errIsTerminal()
                ? !streams.talk().isQuiet()
                : streams.talk().isVerbose();
    }

    /** Whether a signal has asked for an end. */
    public boolean isEnded() {
        return cancellation.isConcluded();
    }

    private void arrived(ProgressLine line, String consequence, Runnable end) {
        if (!asked.compareAndSet(false, true)) {
            System.exit(ExitCode.INTERRUPTED); // whatever is half done is tidied up on the way out
        }
        if (!streams.talk().isQuiet()) {
            line.say("hedgerow: interrupted: " + consequence + "; once more ends at once");
        }
        end.run();
    }
}
