package org.hedgerow.scenarios.command.limits;

import java.util.List;
import java.util.concurrent.Callable;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.own.CounterpartyLimit;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.Format;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.run.MemoryNeed;
import org.hedgerow.scenarios.command.run.SamplingOptions;
import org.hedgerow.scenarios.report.text.LimitsReport;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how norms and limits are kept. */
@Command(
        name = "limits",
        description = {
            "Prints every norm and limit of a scenario with value, limit and headroom, today and after each hedge, and along"
                    + " the paths of its own model: the probability of a breach by date, first breach, expected excess.",
            "The exit code is 5 if a norm or limit is broken today, before any hedge."
        })
public final class LimitsCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "NAME|FILE", description = "A built-in scenario, a JSON file, or - for standard input.")
    private String scenario = "";

    @Mixin
    private SamplingOptions sampling = new SamplingOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "What is printed: tables, or JSON (default: text).")
    private Format format = Format.TEXT;

    public LimitsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ScenarioSource source = ScenarioSource.of(scenario, streams.in());
        Scenario question = watched(source, source.scenario());
        Settings settings = sampling.settings(question);
        MemoryNeed.of(question).check(settings, Runtime.getRuntime().maxMemory());
        ScenarioResult result = result(source, question, settings);
        byte[] json = LimitsDocument.of(result).bytes();
        streams.out().print(format.printed(json, () -> LimitsReport.of(result)));
        boolean met = LimitsReport.today(result).stream()
                .filter(check -> !CounterpartyLimit.isAtPeak(check)) // simulated: no breach of today
                .allMatch(LimitCheck::met);
        return met ? ExitCode.OK : ExitCode.MISSED;
    }

    /** Norms are watched even where the scenario does not ask for it. */
    private static Scenario watched(ScenarioSource source, Scenario question) {
        if (question.limits().isPresent()) {
            return question.alone();
        }
        if (question.norms().isEmpty()) {
            throw Refusal.scenario(source.label() + ": limits: must be given where there are no norms", null);
        }
        return question.toBuilder().alternatives(List.of()).limits(Limits.NONE).build();
    }

    private static ScenarioResult result(ScenarioSource source, Scenario question, Settings settings) {
        try {
            return question.run(settings, Progress.SILENT);
        } catch (InvalidValue fault) {
            throw Refusal.scenario(source.label() + ": " + fault.getMessage(), fault);
        }
    }
}
