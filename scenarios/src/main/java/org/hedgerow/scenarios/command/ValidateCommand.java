package org.hedgerow.scenarios.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.hedgerow.scenarios.report.wording.Printable;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads scenarios and tries each on a few paths. */
@Command(
        name = "validate",
        description =
                "Checks scenarios: one line each; the exit code is the highest of theirs, 3 for one that is not valid.",
        footerHeading = "%nFor example:%n",
        footer = "  hedgerow validate my.json eur-exporter")
public final class ValidateCommand implements Callable<Integer> {
    private static final Settings TRIAL = new Settings(64, 1, 1);

    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            completionCandidates = CompletionCommand.ScenarioNames.class,
            description = "JSON files, - for standard input, or names of built-in scenarios.")
    private List<String> files = List.of();

    @Mixin
    private SetOptions values = new SetOptions();

    public ValidateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        int highest = ExitCode.OK;
        for (String file : files) {
            highest = Math.max(highest, tried(file));
        }
        return highest;
    }

    /** The exit code of one file, after its line is written; what went wrong with it keeps nobody from the next. */
    private int tried(String file) {
        try {
            Scenario scenario = ScenarioSource.of(file, streams.in(), values).scenario();
            scenario.run(TRIAL, Progress.SILENT); // some faults show only when all parts meet
            say(file + ": valid, " + scenario.title());
            return ExitCode.OK;
        } catch (InvalidValue fault) {
            say(file + ": " + fault.getMessage());
        } catch (ScenarioException fault) {
            say(fault.getMessage());
        } catch (Refusal fault) {
            say(fault.getMessage());
            return fault.exitCode();
        } catch (CancellationException interrupted) {
            throw interrupted;
        } catch (RuntimeException fault) {
            say(file + ": internal error: " + fault);
            return ExitCode.INTERNAL;
        }
        return ExitCode.SCENARIO;
    }

    private void say(String line) {
        streams.out().print(Printable.line(line) + "\n");
        streams.out().flush();
    }
}
