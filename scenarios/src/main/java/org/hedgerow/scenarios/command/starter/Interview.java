package org.hedgerow.scenarios.command.starter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.input.InputLimits;
import org.hedgerow.scenarios.report.wording.Printable;

/** Questions on the error stream, answers from standard input; or nobody there, and the usual answer is taken. */
final class Interview {
    private final Streams streams;
    private final boolean asks;
    private final BufferedReader answers;
    private boolean ended;

    Interview(Streams streams, boolean asks) {
        this.streams = streams;
        this.asks = asks;
        this.answers = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    }

    /** A line that is no question. */
    void say(String line) {
        if (asks) {
            streams.err().print(line + "\n");
            streams.err().flush();
        }
    }

    /**
     * What was given on the command line, or else is answered, or else is usual.
     *
     * @param option that it may be given with, which a fault of it is told of
     * @param given empty if it is not
     * @param usual empty if there is nothing usual
     */
    <T> T answer(String option, String question, String given, String usual, Function<String, T> parse) {
        if (!given.isEmpty()) {
            return of(option, given, parse);
        }
        if (asks && !ended) {
            return asked(option, question, usual, parse);
        }
        return unasked(option, question, usual, parse);
    }

    private static <T> T unasked(String option, String question, String usual, Function<String, T> parse) {
        if (usual.isEmpty()) {
            throw Refusal.usage(option + ": must be given: " + question, null);
        }
        return of(option, usual, parse);
    }

    private <T> T asked(String option, String question, String usual, Function<String, T> parse) {
        while (true) {
            streams.err().print(question + (usual.isEmpty() ? "" : " [" + usual + "]") + ": ");
            streams.err().flush();
            String line = line();
            if (ended) {
                return unasked(option, question, usual, parse);
            }
            String text = line.isBlank() ? usual : line;
            try {
                return parse.apply(text);
            } catch (InvalidValue fault) {
                streams.err().print("  " + Printable.line(fault.rule()) + "\n");
            }
        }
    }

    /** Empty at the end of the input, from which on nothing is asked. */
    private String line() {
        try {
            StringBuilder line = new StringBuilder();
            int letter = answers.read();
            while (letter >= 0 && letter != '\n') {
                line.append((char) letter);
                if (line.length() > InputLimits.LONGEST_ANSWER) {
                    throw Refusal.usage(
                            "an answer must not be longer than " + InputLimits.LONGEST_ANSWER + " characters", null);
                }
                letter = answers.read();
            }
            if (letter < 0 && line.isEmpty()) {
                ended = true;
                streams.err().print("\n");
            }
            return line.toString().strip();
        } catch (IOException fault) {
            throw Refusal.usage("standard input cannot be read", fault);
        }
    }

    private static <T> T of(String option, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (InvalidValue fault) {
            throw Refusal.usage(option + ": " + fault.rule(), fault);
        }
    }
}
