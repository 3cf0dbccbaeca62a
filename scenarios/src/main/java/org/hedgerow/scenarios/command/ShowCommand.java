package org.hedgerow.scenarios.command;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.hedgerow.scenarios.profile.ShippedProfiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the file of a built-in scenario or profile of norms, to be changed and run. */
@Command(
        name = "show",
        description = "Prints the JSON file of a built-in scenario or profile of norms, to start one's own from.",
        footerHeading = "%nFor example:%n",
        footer = "  hedgerow show ua-importer-2007 > my.json")
public final class ShowCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "NAME",
            completionCandidates = CompletionCommand.ScenarioNames.class,
            description = "A built-in scenario or profile of norms.")
    private String name = "";

    @Mixin
    private SetOptions values = new SetOptions();

    public ShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        byte[] file = ShippedProfiles.NAMES.contains(name)
                ? ShippedProfiles.bytes(name)
                : ScenarioSource.shipped(name, values).bytes();
        streams.out().print(new String(file, StandardCharsets.UTF_8));
        return ExitCode.OK;
    }
}
