package org.hedgerow.scenarios.command;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.hedgerow.outcome.NotFinite;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.hedgerow.scenarios.report.wording.Printable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever a command throws into one line on the error stream and an exit code. */
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final int MOST_MEANT = 2;

    private final Streams streams;
    private final BooleanSupplier verbose;

    /** With {@code verbose} the stack trace follows the line. */
    public Failures(Streams streams, BooleanSupplier verbose) {
        this.streams = streams;
        this.verbose = verbose;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        say(command + ": " + fault.getMessage() + meant(fault) + "; see '" + command + " --help'");
        return ExitCode.USAGE;
    }

    /** The commands or options that are spelt most like what is none. */
    private static String meant(ParameterException fault) {
        if (!(fault instanceof UnmatchedArgumentException unmatched)
                || unmatched.getSuggestions().isEmpty()) {
            return "";
        }
        return "; did you mean "
                + unmatched.getSuggestions().stream().limit(MOST_MEANT).collect(Collectors.joining(" or ")) + "?";
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult arguments) {
        return report(fault);
    }

    /** The exit code, after the line is written. */
    public int report(Throwable fault) {
        int code = ExitCode.INTERNAL;
        if (fault instanceof ScenarioException) {
            code = ExitCode.SCENARIO;
            say(fault.getMessage());
        } else if (fault instanceof Refusal refusal) {
            code = refusal.exitCode();
            say(code == ExitCode.SCENARIO ? fault.getMessage() : "hedgerow: " + fault.getMessage());
        } else if (fault instanceof CancellationException) {
            code = ExitCode.INTERRUPTED;
            say("hedgerow: interrupted");
        } else if (fault instanceof OutOfMemoryError) {
            code = ExitCode.RESOURCES;
            say("hedgerow: Java's heap is too small: take fewer --paths, or java -Xmx makes it larger");
        } else if (fault instanceof NotFinite) {
            say("hedgerow: no answer, since " + fault.getMessage());
        } else {
            say("hedgerow: internal error: " + fault + (verbose.getAsBoolean() ? "" : " (more with --verbose)"));
        }
        if (verbose.getAsBoolean()) {
            fault.printStackTrace(streams.err());
        }
        streams.err().flush();
        return code;
    }

    private void say(String line) {
        streams.err().print(Printable.line(line) + "\n");
        streams.err().flush();
    }
}
