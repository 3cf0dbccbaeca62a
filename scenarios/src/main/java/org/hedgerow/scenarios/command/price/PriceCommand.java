package org.hedgerow.scenarios.command.price;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.pricing.PriceList;
import org.hedgerow.pricing.Prices;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.Printed;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.SetOptions;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.run.MemoryNeed;
import org.hedgerow.scenarios.command.watch.Watched;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.store.WholeFile;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prices a list of instruments under a market and a model. */
@Command(
        name = "price",
        description = {
            "Prices instruments, one unit of each, and hedges dealt against a payment, leg by leg: mid, bid and offer off the"
                    + " market's smile, the value on risk-neutral paths with its standard error, and Greeks by bumps, the"
                    + " simulated ones on common random numbers."
        },
        footerHeading = "%nThe file has a market as a scenario has it, instruments or hedges, and perhaps a model:%n",
        footer = {
            "  {\"market\": {\"valuationDate\": \"2008-06-30\", \"home\": \"UAH\", ...},",
            "   \"model\": {\"spots\": {\"USD\": {\"type\": \"heston\", ...}}},",
            "   \"instruments\": [",
            "     {\"type\": \"option\", \"currency\": \"USD\", \"side\": \"call\", \"end\": \"2008-12-30\", \"strike\": 5.2},",
            "     {\"type\": \"forward\", \"currency\": \"USD\", \"end\": \"2008-12-30\", \"rate\": 5.1}],",
            "   \"hedges\": [",
            "     {\"currency\": \"USD\", \"amount\": -1000000, \"date\": \"2008-12-30\",",
            "      \"hedge\": {\"type\": \"collar\", \"name\": \"collar\", \"cover\": {\"ratio\": 1}, \"outOfTheMoney\": 0.02}}]}",
            "Without a model paths are log-normal at the market's volatilities, those at the money of a smile.",
            "",
            "  hedgerow price options.json --paths 65536"
        })
public final class PriceCommand implements Callable<Integer> {
    private static final int USUAL_PATHS = 131_072;

    private final Streams streams;

    @Parameters(paramLabel = "FILE", description = "A JSON file, or - for standard input.")
    private String file = "";

    @Mixin
    private SetOptions values = new SetOptions();

    @Option(
            names = "--paths",
            paramLabel = "N",
            description =
                    "Number of paths (default: 131072); multiples of 16384 are drawn by Sobol's sequence where the model suits it.")
    private int paths = USUAL_PATHS;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers (default: 1).")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads; they change the time, never a number (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private Printed printed = new Printed();

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the JSON there too.")
    private Optional<Path> out = Optional.empty();

    public PriceCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ScenarioSource source = ScenarioSource.of(file, streams.in(), values);
        PriceList list = source.priceList();
        Settings settings = settings(list);
        MemoryNeed.ofRows(list.rows()).check(settings, Runtime.getRuntime().maxMemory());
        Prices prices =
                source.answered(() -> new Watched(streams).whole((host, progress) -> list.priced(settings.on(host))));
        byte[] json = PriceDocument.of(list, prices, settings).bytes();
        out.ifPresent(path -> write(path, json));
        streams.out().print(printed.of(json, () -> PriceReport.of(list, prices, settings)));
        return ExitCode.OK;
    }

    private Settings settings(PriceList list) {
        try {
            return new Settings(paths, seed, threads, list.usualPlan(paths));
        } catch (InvalidValue fault) {
            throw Refusal.usage("--" + fault.getMessage(), fault);
        }
    }

    private static void write(Path path, byte[] json) {
        try {
            WholeFile.write(path, json);
        } catch (IOException fault) {
            throw Refusal.usage("cannot write to " + path + ": " + FileFault.words(fault), fault);
        }
    }
}
