package org.hedgerow.scenarios.command.trace;

import java.util.concurrent.Callable;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenario.PathTrace;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.Format;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.run.SamplingOptions;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows one path of a run. */
@Command(
        name = "trace",
        description =
                "Prints every entry of one strategy on one path of a run: date, deal, rates, components, amount and"
                        + " balance; together they are that path's outcome. Options of sampling must be those of the run.")
public final class TraceCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "NAME|FILE", description = "A built-in scenario, a JSON file, or - for standard input.")
    private String scenario = "";

    @Option(
            names = "--path",
            paramLabel = "N",
            required = true,
            description = "The path, from 0 to one less than the number of paths.")
    private int path;

    @Option(names = "--strategy", paramLabel = "S", required = true, description = "The strategy's name, or none.")
    private String strategy = "";

    @Mixin
    private SamplingOptions sampling = new SamplingOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "What is printed: a statement, or JSON (default: text).")
    private Format format = Format.TEXT;

    public TraceCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ScenarioSource source = ScenarioSource.of(scenario, streams.in());
        Scenario question = source.scenario();
        PathTrace trace = trace(source, question, sampling.settings(question));
        byte[] json = TraceDocument.of(trace).bytes();
        streams.out().print(format.printed(json, () -> TraceReport.of(trace)));
        return ExitCode.OK;
    }

    private PathTrace trace(ScenarioSource source, Scenario question, Settings settings) {
        try {
            return question.trace(settings, strategy, path);
        } catch (InvalidValue fault) {
            boolean asked = fault.place().equals("path") || fault.place().equals("strategy");
            throw asked
                    ? Refusal.usage("--" + fault.getMessage(), fault)
                    : Refusal.scenario(source.label() + ": " + fault.getMessage(), fault);
        }
    }
}
