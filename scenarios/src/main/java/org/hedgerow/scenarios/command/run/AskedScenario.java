package org.hedgerow.scenarios.command.run;

import java.util.function.Supplier;
import org.hedgerow.scenario.Sampling;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.CompletionCommand;
import org.hedgerow.scenarios.command.Printed;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.SetOptions;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The scenario that a command is about, how it is simulated, and what is printed. */
public final class AskedScenario {
    @Parameters(
            paramLabel = "NAME|FILE",
            completionCandidates = CompletionCommand.ScenarioNames.class,
            description = "A built-in scenario, a JSON file, or - for standard input.")
    private String scenario = "";

    @Mixin
    private SetOptions values = new SetOptions();

    @ArgGroup(validate = false, heading = "%nSampling:%n")
    private SamplingOptions sampling = new SamplingOptions();

    @Mixin
    private Printed printed = new Printed();

    /** Reads it; standard input can be read once. */
    public ScenarioSource source(Streams streams) {
        return ScenarioSource.of(scenario, streams.in(), values);
    }

    /** Whatever is not asked for is as the scenario has it. */
    public Settings settings(Scenario question) {
        return sampling.settings(question);
    }

    /** Whether the sampling plan is one that was named, by the caller or the scenario. */
    public boolean namesPlan(Scenario question) {
        return sampling.named().isPresent()
                || question.sampling().flatMap(Sampling::plan).isPresent();
    }

    /** The same; refused where a run of all its paths needs more memory than there is. */
    public Settings settingsOfRun(Scenario question) {
        Settings settings = settings(question);
        MemoryNeed.of(question, settings).check(settings, Runtime.getRuntime().maxMemory());
        return settings;
    }

    /** The same; refused where the paths by which credit is charged need more memory than there is. */
    public Settings settingsOfOnePath(Scenario question) {
        Settings settings = settings(question);
        new MemoryNeed(question.memoryOfOnePath(settings))
                .check(settings, Runtime.getRuntime().maxMemory());
        return settings;
    }

    /** The document itself, or what is made for people to read. */
    public String printed(byte[] json, Supplier<String> text) {
        return printed.of(json, text);
    }
}
