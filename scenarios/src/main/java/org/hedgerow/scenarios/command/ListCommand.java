package org.hedgerow.scenarios.command;

import java.util.concurrent.Callable;
import org.hedgerow.scenarios.report.wording.Printable;
import picocli.CommandLine.Command;

/** Names the built-in scenarios. */
@Command(name = "list", description = "Lists the built-in scenarios with their titles.")
public final class ListCommand implements Callable<Integer> {
    private final Streams streams;

    public ListCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        int longest =
                ShippedScenarios.NAMES.stream().mapToInt(String::length).max().orElse(0);
        for (String name : ShippedScenarios.NAMES) {
            String title = ScenarioSource.shipped(name).scenario().title();
            streams.out().print(name + " ".repeat(longest + 2 - name.length()) + Printable.line(title) + "\n");
        }
        return ExitCode.OK;
    }
}
