package org.hedgerow.scenarios.command.attribute;

import java.util.concurrent.Callable;
import org.hedgerow.scenario.RealisedOutcomes;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.run.AskedScenario;
import org.hedgerow.scenarios.report.json.JsonBytes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Explains what each strategy of a scenario came to at the rates that came true. */
@Command(
        name = "attribute",
        description =
                "Splits what each strategy came to at the scenario's realised rates into moves of rates by currency,"
                        + " legs of the hedge, carry, interest and costs. Strategies that deal on the way need the rates of those"
                        + " days: \"earlier\" in the block \"realised\". Paths are simulated only for credit adjustments.",
        footerHeading = "%nFor example:%n",
        footer = "  hedgerow attribute ua-importer-2007")
public final class AttributeCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private AskedScenario asked = new AskedScenario();

    public AttributeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ScenarioSource source = asked.source(streams);
        Scenario question = source.scenario();
        RealisedOutcomes outcomes = source.answered(() -> question.attribution(asked.settingsOfOnePath(question)));
        byte[] json = JsonBytes.of(AttributionDocument.of(outcomes));
        streams.out().print(asked.printed(json, () -> AttributionReport.of(outcomes)));
        return ExitCode.OK;
    }
}
