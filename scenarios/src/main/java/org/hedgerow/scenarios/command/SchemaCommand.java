package org.hedgerow.scenarios.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hedgerow.scenarios.schema.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what a scenario may say, for editors. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema (draft 2020-12) of a scenario, with which editors complete and explain its keys.",
            "Name the file in the scenario's first line, as \"$schema\": \"" + ScenarioSchema.FILE_NAME + "\"."
        },
        footer = {"", "For example:", "  hedgerow schema --out " + ScenarioSchema.FILE_NAME})
public final class SchemaCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private NewFile out = new NewFile();

    public SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        byte[] schema = ScenarioSchema.bytes();
        Optional<Path> file = out.file();
        file.ifPresentOrElse(
                path -> out.write(path, schema), () -> streams.out().print(new String(schema, StandardCharsets.UTF_8)));
        file.ifPresent(path -> streams.note("written: " + path));
        return ExitCode.OK;
    }
}
