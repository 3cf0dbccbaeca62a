package org.hedgerow.scenarios.command.explain;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.run.AskedScenario;
import org.hedgerow.scenarios.command.run.RequestOptions;
import org.hedgerow.scenarios.report.json.JsonBytes;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a run would do and need. */
@Command(
        name = "explain",
        description = {
            "Tells what a run would do: the sampling plan and why, dates, passes over the paths, what each strategy does, memory"
                    + " with its parts and the largest --paths that fits, and time from a trial of a few seconds.",
            "With --resolved it prints the scenario with all that a run takes in it: profiles of norms, tables of lines, windows"
                    + " of history, what --set puts in, the sampling and the defaults of what is reported. Run by itself, that"
                    + " file has the same result."
        },
        footerHeading = "%nFor example:%n",
        footer = {"  hedgerow explain my.json --paths 1048576", "  hedgerow explain kz-bank --resolved > all-of-it.json"
        })
public final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private AskedScenario asked = new AskedScenario();

    @ArgGroup(validate = false, heading = "%nWhat is asked beside:%n")
    private RequestOptions beside = new RequestOptions();

    @Option(names = "--resolved", description = "Prints the scenario alone, as a file that can be run.")
    private boolean resolved;

    @Option(names = "--no-trial", description = "Runs nothing, so that no time is told.")
    private boolean noTrial;

    public ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ScenarioSource source = asked.source(streams);
        Scenario question = beside.question(source.scenario());
        Settings settings = asked.settings(question);
        if (resolved) {
            byte[] file = JsonBytes.of(Resolved.tree(question, settings));
            streams.out().print(new String(file, StandardCharsets.UTF_8));
            return ExitCode.OK;
        }
        Explained run = source.answered(
                () -> Explained.of(source, question, beside.request(), settings, asked.namesPlan(question), !noTrial));
        streams.out().print(asked.printed(JsonBytes.of(ExplainDocument.of(run)), () -> ExplainReport.of(run)));
        return ExitCode.OK;
    }
}
