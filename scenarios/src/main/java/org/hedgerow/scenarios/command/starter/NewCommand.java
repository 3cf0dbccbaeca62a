package org.hedgerow.scenarios.command.starter;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.NewFile;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.Terminal;
import org.hedgerow.scenarios.schema.ScenarioSchema;
import org.hedgerow.scenarios.starter.Answers;
import org.hedgerow.scenarios.starter.Kind;
import org.hedgerow.scenarios.starter.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a first scenario. */
@Command(
        name = "new",
        description = {
            "Writes a first scenario with remarks, which runs at once and whose figures are then replaced by your own.",
            "On a terminal it asks for what the options leave open; else it takes what is usual."
        },
        footer = {
            "",
            "For example:",
            "  hedgerow new importer --home KZT --currency USD --amount 2500 --spot 520 --out imports.json",
            "  hedgerow run imports.json"
        })
public final class NewCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "KIND", description = "bank, exporter, importer or fund.")
    private Kind kind = Kind.BANK;

    @Mixin
    private StarterOptions options = new StarterOptions();

    @Option(names = "--ask", negatable = true, description = "Asks, or does not, wherever standard input comes from.")
    private Boolean ask;

    @Mixin
    private NewFile out = new NewFile();

    public NewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        out.check();
        boolean asks = ask == null ? Terminal.isStandardInput() : ask;
        LocalDate now = LocalDate.now(ZoneId.systemDefault());
        Answers answers = new Questions(kind, options, new Interview(streams, asks)).answers(now);
        Optional<Path> file = out.file();
        byte[] scenario = Starter.bytes(
                file.map(Path::toString).orElse("the new scenario"),
                answers,
                file.map(path -> ScenarioSchema.FILE_NAME));
        file.ifPresentOrElse(
                path -> write(path, scenario), () -> streams.out().print(new String(scenario, StandardCharsets.UTF_8)));
        streams.out().flush();
        return ExitCode.OK;
    }

    private void write(Path path, byte[] scenario) {
        Path schema = path.resolveSibling(ScenarioSchema.FILE_NAME);
        out.write(path, scenario);
        NewFile.replace(schema, ScenarioSchema.bytes());
        streams.note("written: " + path + ", and " + schema + " for editors; next: hedgerow run " + path);
    }
}
