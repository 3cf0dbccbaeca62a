package org.hedgerow.scenarios.command.backtest;

import java.util.Optional;
import java.util.function.BiFunction;
import org.hedgerow.backtest.decision.KnownRates;
import org.hedgerow.scenarios.command.NamedTable;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.fixings.RatesFile;
import org.hedgerow.scenarios.table.CsvFault;
import picocli.CommandLine.Option;

/** The interest of both currencies, of which forwards at parity are made; all of it or nothing. */
final class ParityOptions {
    @Option(
            names = "--rates",
            paramLabel = "FILE.csv",
            description =
                    "Forwards at parity are dealt: table of short rates by month in percent a year, simple, a year of 360"
                            + " days; on a day those of the month before are known.")
    private Optional<String> file = Optional.empty();

    @Option(names = "--home-rate", paramLabel = "NAME", description = "Its column of the home currency.")
    private Optional<String> home = Optional.empty();

    @Option(names = "--foreign-rate", paramLabel = "NAME", description = "Its column of the foreign currency.")
    private Optional<String> foreign = Optional.empty();

    /** The name of the file; refused where only some of the three are given. */
    Optional<String> file() {
        if (file.isPresent() != home.isPresent() || file.isPresent() != foreign.isPresent()) {
            throw Refusal.usage("--rates, --home-rate and --foreign-rate must be given together", null);
        }
        return file;
    }

    /** What is made of the rates of the home and the foreign currency. */
    <T> T of(BiFunction<KnownRates, KnownRates, T> made) {
        RatesFile rates = NamedTable.read(file().orElseThrow(), RatesFile::of);
        try {
            return made.apply(
                    new KnownRates(rates.column(home.orElseThrow())),
                    new KnownRates(rates.column(foreign.orElseThrow())));
        } catch (CsvFault fault) {
            throw Refusal.scenario(fault.getMessage(), fault);
        }
    }
}
