package org.hedgerow.scenarios.command.run;

import java.util.Optional;
import java.util.function.BiFunction;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.Format;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.shard.KeptSlices;
import org.hedgerow.scenarios.command.shard.Question;
import org.hedgerow.scenarios.command.watch.OnInterrupt;
import org.hedgerow.scenarios.report.Interrupted;
import org.hedgerow.scenarios.report.chart.Charts;
import org.hedgerow.scenarios.report.json.ResultDocument;
import org.hedgerow.scenarios.report.text.TextReport;
import org.hedgerow.scenarios.store.RunFolder;
import org.hedgerow.simulation.Host;
import org.hedgerow.simulation.Progress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What becomes of the answer of a run: files and a report. */
final class AnswerOptions {
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

    /** What has to be asked for it. */
    Request of(Request asked) {
        return output.keepsOutcomes() ? asked.withOutcomes() : asked;
    }

    /** The folder of a run that answers nothing yet. */
    RunFolder folderOfShard() {
        return output.openShard();
    }

    /** Opens what slices of a run are kept in. */
    interface Keeping {
        KeptSlices open(Optional<RunFolder> folder);
    }

    /**
     * The exit code, after the work is done and its answer written and printed.
     *
     * @param work given a host and whom to tell how far it is
     */
    int answer(
            Scenario asked,
            Question question,
            Request request,
            Keeping keeping,
            BiFunction<Host, Progress, ScenarioResult> work,
            Streams streams) {
        Optional<RunFolder> folder = output.open(question.folder(asked.name()));
        folder.ifPresent(open -> Charts.prepare());
        Runnable tidyUp = () -> folder.ifPresent(RunFolder::removeIfNothingIsIn);
        try (KeptSlices kept = keeping.open(folder)) {
            TimedRun run =
                    OnInterrupt.during(() -> simulate(asked, question, request, kept.before(work), streams), tidyUp);
            byte[] json = ResultDocument.of(run.result(), run.interrupted()).bytes();
            folder.ifPresent(open ->
                    output.write(open, json, run.result(), written -> run.manifest(question.source(), written)));
            print(run, json, streams);
            folder.ifPresent(open ->
                    streams.note("all tables and charts are in " + open.path().resolve(RunFolder.REPORT)));
            if (run.interrupted().isPresent()) {
                return ExitCode.INTERRUPTED;
            }
            kept.done();
            return ExitCode.OK;
        } finally {
            tidyUp.run();
        }
    }

    private static TimedRun simulate(
            Scenario asked,
            Question question,
            Request request,
            BiFunction<Host, Progress, ScenarioResult> work,
            Streams streams) {
        try {
            return question.source().answered(() -> TimedRun.of(asked, question.settings(), request, streams, work));
        } catch (OutOfMemoryError fault) {
            throw Refusal.resources(
                    "Java's heap is too small for " + question.settings().paths() + " paths", fault);
        }
    }

    private void print(TimedRun run, byte[] json, Streams streams) {
        ScenarioResult result = run.result();
        String early = run.interrupted().map(Interrupted::line).orElse("");
        streams.out()
                .print(format.printed(json, () -> early + (full ? TextReport.of(result) : TextReport.answer(result))));
        streams.out().flush(); // warnings follow the report also where both streams are one
        Warnings.of(result).forEach(warning -> streams.note("warning: " + warning));
    }
}
