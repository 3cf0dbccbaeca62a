package org.hedgerow.scenarios.fuzz;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What every reader promises of whatever bytes: they are taken, or refused in one line by one of the project's own
 * exceptions, within bounds of time and memory.
 */
final class Attempt {
    /** What a line for users has no place for. */
    private static final Pattern INTERNAL = Pattern.compile(
            "org\\.hedgerow|tools\\.jackson|java\\.(lang|util|time|io|math)|cannot be taken|[\\n\\r\\u001b]");

    private static final int LONGEST = 4_000;

    private Attempt() {}

    /** Fails where the reading ends in any other exception than one of these. */
    @SafeVarargs
    static void at(Runnable reading, Class<? extends RuntimeException>... refusals) {
        try {
            Bound.hold(reading);
        } catch (RuntimeException fault) {
            if (List.of(refusals).contains(fault.getClass())) {
                requireOneLine(fault.getMessage());
            } else {
                throw fault;
            }
        }
    }

    static void requireOneLine(String message) {
        if (message.isBlank()
                || message.length() > LONGEST
                || INTERNAL.matcher(message).find()) {
            throw new AssertionError("said: " + message);
        }
    }
}
