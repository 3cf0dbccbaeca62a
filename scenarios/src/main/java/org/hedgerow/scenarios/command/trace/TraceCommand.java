package org.hedgerow.scenarios.command.trace;

import java.util.concurrent.Callable;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenario.PathTrace;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.run.AskedScenario;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Follows one path of a run. */
@Command(
        name = "trace",
        description =
                "Prints every entry of one strategy on one path of a run: date, deal, rates, components, amount and"
                        + " balance; together they are that path's outcome. Options of sampling must be those of the run.",
        footerHeading = "%nFor example:%n",
        footer = "  hedgerow trace eur-exporter --path 17 --strategy none")
public final class TraceCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private AskedScenario asked = new AskedScenario();

    @Option(
            names = "--path",
            paramLabel = "N",
            required = true,
            description = "The path, from 0 to one less than the number of paths.")
    private int path;

    @Option(names = "--strategy", paramLabel = "S", required = true, description = "The strategy's name, or none.")
    private String strategy = "";

    public TraceCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ScenarioSource source = asked.source(streams);
        Scenario question = source.scenario();
        PathTrace trace = trace(source, question, asked.settingsOfOnePath(question));
        byte[] json = TraceDocument.of(trace).bytes();
        streams.out().print(asked.printed(json, () -> TraceReport.of(trace)));
        return ExitCode.OK;
    }

    private PathTrace trace(ScenarioSource source, Scenario question, Settings settings) {
        try {
            return question.trace(settings, strategy, path);
        } catch (InvalidValue fault) {
            boolean isOption = fault.place().equals("path") || fault.place().equals("strategy");
            throw isOption ? Refusal.usage("--" + fault.getMessage(), fault) : source.refusal(fault);
        }
    }
}
