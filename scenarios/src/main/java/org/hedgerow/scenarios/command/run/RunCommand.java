package org.hedgerow.scenarios.command.run;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.estimate.Estimates;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.RiskReport;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.command.CompletionCommand;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.Format;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.SetOptions;
import org.hedgerow.scenarios.command.ShippedScenarios;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.watch.OnInterrupt;
import org.hedgerow.scenarios.report.Interrupted;
import org.hedgerow.scenarios.report.json.ResultDocument;
import org.hedgerow.scenarios.report.text.TextReport;
import org.hedgerow.scenarios.store.RunFolder;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Simulates one scenario and reports which hedge to take. */
@Command(name = "run", description = "Simulates a scenario and says which hedge to take, and why.")
public final class RunCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME|FILE",
            completionCandidates = CompletionCommand.ScenarioNames.class,
            defaultValue = ShippedScenarios.DEFAULT,
            description = "A built-in scenario, a JSON file, or - for standard input (default: ${DEFAULT-VALUE}).")
    private String scenario = ShippedScenarios.DEFAULT;

    @Mixin
    private SetOptions values = new SetOptions();

    @Mixin
    private SamplingOptions sampling = new SamplingOptions();

    @Mixin
    private RequestOptions asked = new RequestOptions();

    @Option(
            names = "--stress",
            description =
                    "Puts the strategies under every shipped window of history that quotes the home currency, beside"
                            + " the shocks that the scenario has (default: its own alone).")
    private boolean stress;

    @Option(
            names = "--parameters",
            paramLabel = "N",
            description =
                    "Draws N sets of the model's parameters from the laws of their estimates and decides under each, with"
                            + " fewer paths (default: as many as the scenario says, or none).")
    private Optional<Integer> parameters = Optional.empty();

    @Option(
            names = "--sensitivities",
            description =
                    "Asks again in worlds where a spot, a curve or a volatility is a step higher or lower, on the same"
                            + " random numbers; takes two more passes over the paths for each (default: as the scenario says).")
    private boolean sensitivities;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--full",
            description = "Prints every table (default: the answer and what it rests on; report.html has all of them).")
    private boolean full;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "What is printed: a report, or the bytes of result.json (default: text).")
    private Format format = Format.TEXT;

    public RunCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ScenarioSource source = ScenarioSource.of(scenario, streams.in(), values);
        Scenario stated = source.scenario();
        Scenario question = question(sensitivities ? bumped(stated) : stated);
        Settings settings = sampling.settings(question);
        new MemoryNeed(question.memory(settings, request()))
                .check(settings, Runtime.getRuntime().maxMemory());
        Optional<RunFolder> folder = output.open(RunName.of(question.name(), source, settings, asked()));
        Runnable tidyUp = () -> folder.ifPresent(RunFolder::removeIfNothingIsIn);
        try {
            TimedRun run = OnInterrupt.during(() -> simulate(source, question, settings), tidyUp);
            byte[] json = ResultDocument.of(run.result(), run.interrupted()).bytes();
            folder.ifPresent(open -> output.write(open, json, run.result(), written -> run.manifest(source, written)));
            print(run, json);
            folder.ifPresent(this::tellWhere);
            return run.interrupted().isPresent() ? ExitCode.INTERRUPTED : ExitCode.OK;
        } finally {
            tidyUp.run();
        }
    }

    private Scenario question(Scenario given) {
        Scenario stressed = stress ? Stressed.of(given) : given;
        return parameters.map(number -> estimated(stressed, number)).orElse(stressed);
    }

    private static Scenario estimated(Scenario scenario, int number) {
        try {
            return scenario.with(scenario.estimates().orElse(Estimates.NONE).with(number));
        } catch (InvalidValue fault) {
            throw Refusal.usage("--parameters: " + fault.getMessage(), fault);
        }
    }

    private static Scenario bumped(Scenario stated) {
        RiskReport risk = stated.risk().orElse(RiskReport.USUAL);
        return stated.toBuilder()
                .risk(risk.toBuilder().sensitivities(true).build())
                .build();
    }

    private TimedRun simulate(ScenarioSource source, Scenario question, Settings settings) {
        try {
            return source.answered(() -> TimedRun.of(question, settings, request(), streams));
        } catch (OutOfMemoryError fault) {
            throw Refusal.resources("Java's heap is too small for " + settings.paths() + " paths", fault);
        }
    }

    private Request request() {
        return output.keepsOutcomes() ? asked.request().withOutcomes() : asked.request();
    }

    /** What shapes the result beside the scenario's bytes and the sampling. */
    private String asked() {
        return String.join(
                " ",
                asked.request().toString(),
                "stress " + stress,
                "parameters " + parameters,
                "sensitivities " + sensitivities);
    }

    private void tellWhere(RunFolder folder) {
        streams.note("all tables and charts are in " + folder.path().resolve(RunFolder.REPORT));
    }

    private void print(TimedRun run, byte[] json) {
        ScenarioResult result = run.result();
        String early = run.interrupted().map(Interrupted::line).orElse("");
        streams.out()
                .print(format.printed(json, () -> early + (full ? TextReport.of(result) : TextReport.answer(result))));
        streams.out().flush(); // warnings follow the report also where both streams are one
        Warnings.of(result).forEach(warning -> streams.note("warning: " + warning));
    }
}
