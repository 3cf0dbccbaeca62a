package org.hedgerow.scenarios.command.intake;

import org.hedgerow.scenarios.command.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings in what others have written. */
@Command(
        name = "import",
        description = "Makes the tables that this program reads of those that banks and central banks write.",
        footer = {
            "",
            "For example:",
            "  hedgerow import history eurofxref-hist.csv --out ecb.csv",
            "  hedgerow import positions balance.csv --map currency=Ccy,amount=Balance --into my-bank.json"
        })
public final class ImportCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "what to import is missing: "
                        + String.join(" or ", spec.subcommands().keySet()));
    }

    /** With its two commands. */
    public static picocli.CommandLine commandLine(Streams streams) {
        return new picocli.CommandLine(new ImportCommand())
                .addSubcommand(new HistoryCommand(streams))
                .addSubcommand(new PositionsCommand(streams));
    }
}
