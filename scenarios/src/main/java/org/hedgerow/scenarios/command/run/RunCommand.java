package org.hedgerow.scenarios.command.run;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.hedgerow.scenario.Request;
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
import org.hedgerow.scenarios.command.time.TimeLimit;
import org.hedgerow.scenarios.command.watch.OnInterrupt;
import org.hedgerow.scenarios.engine.SentQuestion;
import org.hedgerow.scenarios.report.Interrupted;
import org.hedgerow.scenarios.report.chart.Charts;
import org.hedgerow.scenarios.report.json.ResultDocument;
import org.hedgerow.scenarios.report.text.TextReport;
import org.hedgerow.scenarios.store.RunFolder;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Simulates one scenario and reports which hedge to take. */
@Command(
        name = "run",
        description = "Simulates a scenario and says which hedge to take, and why.",
        footerHeading = "%nFor example:%n",
        footer = {
            "  hedgerow run ua-bank-2007 --paths 65536",
            "  hedgerow run my.json --set \"hedges[0].cover.ratio=0.25\" --until-decided"
        })
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

    @ArgGroup(validate = false, heading = "%nSampling:%n")
    private SamplingOptions sampling = new SamplingOptions();

    @ArgGroup(validate = false, heading = "%nWhere it is simulated:%n")
    private EngineOptions engine = new EngineOptions();

    @ArgGroup(validate = false, heading = "%nWhat is asked beside:%n")
    private RequestOptions asked = new RequestOptions();

    @Mixin
    private TimeLimit limit = new TimeLimit();

    @ArgGroup(validate = false, heading = "%nFiles:%n")
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
        engine.check(request());
        ScenarioSource source = ScenarioSource.of(scenario, streams.in(), values);
        Scenario question = asked.question(source.scenario());
        Settings settings = sampling.settings(question);
        new MemoryNeed(question.memory(settings, request()))
                .check(settings, Runtime.getRuntime().maxMemory());
        source.answered(() -> limit.within(question, request(), settings));
        Optional<RunFolder> folder = output.open(RunName.of(question.name(), source, settings, asked.words()));
        folder.ifPresent(open -> Charts.prepare());
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

    private TimedRun simulate(ScenarioSource source, Scenario question, Settings settings) {
        try {
            return source.answered(() -> TimedRun.of(
                    question,
                    settings,
                    request(),
                    streams,
                    engine.at(
                            (host, progress) -> question.run(settings.on(host), request(), progress),
                            () -> SentQuestion.of(source, asked.extras(), settings, request()),
                            streams)));
        } catch (OutOfMemoryError fault) {
            throw Refusal.resources("Java's heap is too small for " + settings.paths() + " paths", fault);
        }
    }

    private Request request() {
        return output.keepsOutcomes() ? asked.request().withOutcomes() : asked.request();
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
