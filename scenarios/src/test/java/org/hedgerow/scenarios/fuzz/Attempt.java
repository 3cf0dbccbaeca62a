package org.hedgerow.scenarios.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedgerow.check.InvalidValue;

/**
 * What every reader promises of whatever bytes: they are taken, or refused in one line by one of the project's own
 * exceptions, within bounds of time and memory.
 */
final class Attempt {
    /** What a line for users has no place for, unless the file has it. */
    private static final Pattern INTERNAL =
            Pattern.compile("org\\.hedgerow|tools\\.jackson|java\\.(lang|util|time|io|math)|cannot be taken");

    /** What a line has no place for whatever the file has. */
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

    private static final int LONGEST = 4_000;

    private Attempt() {}

    /** Fails where the reading ends in any other exception than one of these. */
    @SafeVarargs
    static void at(byte[] file, Runnable reading, Class<? extends RuntimeException>... refusals) {
        try {
            Bound.hold(reading);
        } catch (RuntimeException fault) {
            if (!List.of(refusals).contains(fault.getClass())) {
                throw fault;
            }
            requireReadable(fault.getMessage(), file);
            boolean isPlaced = fault instanceof InvalidValue; // a line is made of it when it is told
            if (!isPlaced && UNPRINTABLE.matcher(fault.getMessage()).find()) {
                throw new AssertionError("said: " + fault.getMessage());
            }
        }
    }

    static void requireReadable(String message, byte[] file) {
        Matcher internal = INTERNAL.matcher(message);
        boolean isOfFile = !internal.find() || new String(file, StandardCharsets.ISO_8859_1).contains(internal.group());
        if (message.isBlank() || message.length() > LONGEST || !isOfFile) {
            throw new AssertionError("said: " + message);
        }
    }
}
