package org.hedgerow.scenarios.command.run;

import java.util.concurrent.Callable;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.CompletionCommand;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.SetOptions;
import org.hedgerow.scenarios.command.ShippedScenarios;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.shard.Question;
import org.hedgerow.scenarios.command.shard.ShardRun;
import org.hedgerow.scenarios.command.time.TimeLimit;
import org.hedgerow.scenarios.engine.SentQuestion;
import org.hedgerow.scenarios.store.RunFolder;
import org.hedgerow.scenarios.store.slice.SliceManifest;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @ArgGroup(validate = false, heading = "%nLong runs:%n")
    private LongRunOptions longRun = new LongRunOptions();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    public RunCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        engine.check(asked.request(), limit);
        ScenarioSource source = ScenarioSource.of(scenario, streams.in(), values);
        Scenario question = asked.question(source.scenario());
        Settings settings = sampling.settings(question);
        Request request = answer.of(asked.request());
        Question whole = new Question(source, settings, asked.arguments());
        if (longRun.shard().isPresent()) {
            return shard(question, whole, longRun.shard().get());
        }
        new MemoryNeed(question.memory(settings, request))
                .check(settings, Runtime.getRuntime().maxMemory());
        source.answered(() -> limit.within(question, request, settings));
        return answer.answer(
                question,
                whole,
                request,
                folder -> longRun.open(folder, whole, streams),
                engine.at(
                        (host, progress) -> question.run(settings.on(host), request, progress),
                        () -> SentQuestion.of(source, asked.extras(), settings, request),
                        streams),
                streams);
    }

    private int shard(Scenario question, Question whole, SliceManifest.Shard shard) {
        Request request = asked.request();
        if (request.until().isPresent()) {
            throw Refusal.usage(
                    "--shard divides all paths, --until-decided and --target-error look at ever more: they exclude each"
                            + " other",
                    null);
        }
        if (engine.isElsewhere()) {
            throw Refusal.usage("--shard computes here, so that --engine spark excludes it", null);
        }
        if (limit.isGiven()) {
            throw Refusal.usage("--max-time is of whole runs, so that --shard excludes it", null);
        }
        Settings settings = whole.settings();
        MemoryNeed need = MemoryNeed.of(question, settings);
        long heap = Runtime.getRuntime().maxMemory();
        if (question.counterparties().isPresent()) {
            need.check(settings, heap); // what they may come to owe is found out on all paths
        } else {
            need.checkSlices(settings, heap);
        }
        RunFolder folder = answer.folderOfShard();
        try {
            new ShardRun(question, whole, request, shard).into(folder, streams);
            return ExitCode.OK;
        } finally {
            folder.removeIfNothingIsIn();
        }
    }
}
