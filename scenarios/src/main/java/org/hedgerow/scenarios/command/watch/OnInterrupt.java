package org.hedgerow.scenarios.command.watch;

import java.util.function.Supplier;

/** What is still done when the process is told to end in the middle of work, by Ctrl-C for example. */
public final class OnInterrupt {
    private OnInterrupt() {}

    /** The result of {@code work}; {@code tidyUp} is done if the process ends before it is there. */
    public static <T> T during(Supplier<T> work, Runnable tidyUp) {
        Thread hook = new Thread(tidyUp, "hedgerow-on-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            remove(hook);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the process ends already, and the hook runs
        }
    }
}
