package org.hedgerow.scenarios.command;

import java.util.concurrent.Callable;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.profile.NormPeriod;
import org.hedgerow.scenarios.profile.NormProfile;
import org.hedgerow.scenarios.profile.ShippedProfiles;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.wording.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Names the built-in scenarios, or the profiles of norms. */
@Command(
        name = "list",
        description = "Lists the built-in scenarios by who asks, or profiles of norms, with their titles.",
        footerHeading = "%nFor example:%n",
        footer = "  hedgerow list --norms")
public final class ListCommand implements Callable<Integer> {
    private static final int WIDTH = 140;

    private final Streams streams;

    @Option(
            names = "--norms",
            description = "Lists the built-in profiles of norms, each period with its days and its source.")
    private boolean norms;

    @Option(names = "--long", description = "Says what each scenario teaches, too.")
    private boolean lessons;

    public ListCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (norms) {
            ShippedProfiles.NAMES.forEach(this::printProfile);
            return ExitCode.OK;
        }
        int longest =
                ShippedScenarios.NAMES.stream().mapToInt(String::length).max().orElse(0);
        String between = "";
        for (ShippedScenarios.Group group : ShippedScenarios.GROUPS) {
            streams.out().print(between + group.title() + "\n");
            group.names().forEach(name -> printScenario(name, longest));
            between = "\n";
        }
        return ExitCode.OK;
    }

    private void printScenario(String name, int longest) {
        Scenario scenario = ScenarioSource.shipped(name).scenario();
        String label = "  " + name + " ".repeat(longest + 2 - name.length());
        streams.out().print(Paragraph.hanging(label, Printable.line(scenario.title()), WIDTH));
        if (lessons) {
            String indent = " ".repeat(label.length());
            String lesson = scenario.teaches().orElse("");
            streams.out().print(Paragraph.hanging(indent, Printable.line(lesson), WIDTH) + "\n");
        }
    }

    private void printProfile(String name) {
        NormProfile profile = new ScenarioReader().profile(name + ".json", ShippedProfiles.bytes(name));
        streams.out().print(name + "  " + Printable.line(profile.title()) + "\n");
        for (NormPeriod period : profile.periods()) {
            streams.out().print("  " + period.name() + ", " + period.days() + ": " + period.source() + "\n");
        }
    }
}
