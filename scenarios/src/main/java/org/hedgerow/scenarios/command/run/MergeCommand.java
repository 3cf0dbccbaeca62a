package org.hedgerow.scenarios.command.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.shard.KeptSlices;
import org.hedgerow.scenarios.command.shard.Question;
import org.hedgerow.scenarios.command.shard.Shards;
import org.hedgerow.scenarios.store.slice.SliceManifest;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the shards of a run together. */
@Command(
        name = "merge",
        description = {
            "Puts the shards of a run together: the bytes of result.json are those of a run that was not divided.",
            "The folders say what was asked, so no scenario is given again. What no shard computes is computed now:"
                    + " pictures, ladders, break-evens, parameters and sensitivities, in the memory of a whole run."
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  hedgerow run my.json --paths 4000000 --shard 1/2 --out part1",
            "  hedgerow run my.json --paths 4000000 --shard 2/2 --out part2",
            "  hedgerow merge part1 part2 --out whole"
        })
public final class MergeCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "The folders of all shards, in any order.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--compute-missing",
            description = "Computes slices here that no folder has (default: they are named and nothing is done).")
    private boolean computesMissing;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads; they change the time, never a number (default: one per processor).")
    private Optional<Integer> threads = Optional.empty();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    public MergeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Shards shards = Shards.in(folders, streams::note);
        SliceManifest asked = shards.manifest();
        RequestOptions options = RequestOptions.of(asked.asked());
        ScenarioSource source = Question.source(asked);
        Settings settings = settings(asked);
        Scenario scenario = options.question(source.scenario());
        Question question = new Question(source, settings, options.arguments());
        if (!question.fingerprint().equals(asked.fingerprint())) {
            throw Refusal.usage(
                    "cannot merge: " + folders.get(0) + " was computed by version " + asked.version()
                            + " of the program or another build, and is of use to that one alone",
                    null);
        }
        if (!computesMissing) {
            shards.requireAll();
        }
        return merged(shards, scenario, question, answer.of(options.request()));
    }

    private Settings settings(SliceManifest asked) {
        try {
            return Question.settings(asked, SamplingOptions.threads(threads));
        } catch (InvalidValue fault) {
            throw Refusal.usage("--" + fault.getMessage(), fault);
        }
    }

    private int merged(Shards shards, Scenario scenario, Question question, Request request) {
        Settings settings = question.settings();
        new MemoryNeed(scenario.memory(settings, request))
                .check(settings, Runtime.getRuntime().maxMemory());
        return answer.answer(
                scenario,
                question,
                request,
                folder -> KeptSlices.none(streams),
                (host, progress) -> scenario.run(settings.on(host.with(shards)), request, progress),
                streams);
    }
}
