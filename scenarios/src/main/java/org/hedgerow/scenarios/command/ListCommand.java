package org.hedgerow.scenarios.command;

import java.util.concurrent.Callable;
import org.hedgerow.scenarios.profile.NormPeriod;
import org.hedgerow.scenarios.profile.NormProfile;
import org.hedgerow.scenarios.profile.ShippedProfiles;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.report.wording.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Names the built-in scenarios, or the profiles of norms. */
@Command(name = "list", description = "Lists the built-in scenarios, or profiles of norms, with their titles.")
public final class ListCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--norms",
            description = "Lists the built-in profiles of norms, each period with its days and its source.")
    private boolean norms;

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
        for (String name : ShippedScenarios.NAMES) {
            String title = ScenarioSource.shipped(name).scenario().title();
            streams.out().print(name + " ".repeat(longest + 2 - name.length()) + Printable.line(title) + "\n");
        }
        return ExitCode.OK;
    }

    private void printProfile(String name) {
        NormProfile profile = new ScenarioReader().profile(name + ".json", ShippedProfiles.bytes(name));
        streams.out().print(name + "  " + Printable.line(profile.title()) + "\n");
        for (NormPeriod period : profile.periods()) {
            streams.out().print("  " + period.name() + ", " + period.days() + ": " + period.source() + "\n");
        }
    }
}
