package org.hedgerow.scenarios.command.limits;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.own.CounterpartyLimit;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.run.AskedScenario;
import org.hedgerow.scenarios.command.watch.Watched;
import org.hedgerow.scenarios.report.Interrupted;
import org.hedgerow.scenarios.report.text.LimitsReport;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints how norms and limits are kept. */
@Command(
        name = "limits",
        description = {
            "Prints every norm and limit of a scenario with value, limit and headroom, today and after each hedge, and along"
                    + " the paths of its own model: the probability of a breach by date, first breach, expected excess.",
            "The exit code is 5 if a norm or limit is broken today, before any hedge."
        },
        footerHeading = "%nFor example:%n",
        footer = "  hedgerow limits kz-bank")
public final class LimitsCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private AskedScenario asked = new AskedScenario();

    public LimitsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ScenarioSource source = asked.source(streams);
        Scenario question = watched(source, source.scenario());
        Settings settings = asked.settingsOfRun(question);
        Watched watched = new Watched(streams);
        ScenarioResult result =
                source.answered(() -> watched.of((host, progress) -> question.run(settings.on(host), progress)));
        Optional<Interrupted> interrupted =
                watched.isEnded() ? Interrupted.of(question, settings, Request.NONE, result) : Optional.empty();
        byte[] json = LimitsDocument.of(result, interrupted).bytes();
        streams.out()
                .print(asked.printed(
                        json, () -> interrupted.map(Interrupted::line).orElse("") + LimitsReport.of(result)));
        if (interrupted.isPresent()) {
            return ExitCode.INTERRUPTED;
        }
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
}
