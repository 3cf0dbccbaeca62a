package org.hedgerow.scenarios.command.calibrate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.NamedTable;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.SetOptions;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.calibrate.option.HistoryOptions;
import org.hedgerow.scenarios.command.calibrate.option.ModelOptions;
import org.hedgerow.scenarios.command.calibrate.option.QuoteOptions;
import org.hedgerow.scenarios.fixings.EventsFile;
import org.hedgerow.scenarios.fixings.FixingsFile;
import org.hedgerow.scenarios.read.RecordTree;
import org.hedgerow.scenarios.report.json.JsonBytes;
import org.hedgerow.scenarios.report.wording.Printable;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.store.WholeFile;
import org.hedgerow.scenarios.table.CsvFault;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the model block of a scenario. */
@Command(
        name = "calibrate",
        description = {
            "Fits a model to past rates or to quotes of options and writes it as the block \"model\" of a scenario, in JSON.",
            "The errors of the fit follow on standard error, or on standard output where the block goes to a file."
        },
        footerHeading = "%nFor example:%n",
        footer = "  hedgerow calibrate --history rates.csv --home UAH --currency USD --model lognormal")
public final class CalibrateCommand implements Callable<Integer> {
    private static final String JSON = ".json";

    private final Streams streams;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Writes the block there instead of on standard output, and the errors of its parameters beside it,"
                            + " in a file whose name ends in .estimates.json.")
    private Optional<Path> out = Optional.empty();

    public CalibrateCommand(Streams streams) {
        this.streams = streams;
    }

    /** What the model is fitted to: the one that is given, the other is null. */
    static final class Source {
        @ArgGroup(exclusive = false, heading = "%nA history:%n")
        private HistoryOptions history;

        @ArgGroup(exclusive = false, heading = "%nOr quotes of today:%n")
        private QuoteOptions quotes;
    }

    @Override
    public Integer call() {
        model.checkFits(source.quotes != null);
        Fit fit = source.quotes == null ? toHistory(source.history) : toQuotes(source.quotes);
        byte[] block = JsonBytes.of(new RecordTree().of(fit.model()));
        out.ifPresentOrElse(path -> write(path, block), () -> print(block));
        (out.isPresent() ? streams.out() : streams.err()).print(FitReport.of(fit));
        fit.estimates().map(laws -> JsonBytes.of(new RecordTree().of(laws))).ifPresent(this::giveEstimates);
        streams.out().flush();
        warn(fit.warnings());
        return ExitCode.OK;
    }

    private Fit toQuotes(QuoteOptions quotes) {
        ScenarioSource file = ScenarioSource.of(quotes.file(), streams.in(), SetOptions.NONE);
        Market market = file.market();
        try {
            return QuotesFit.of(market, quotes, model);
        } catch (InvalidValue fault) {
            throw file.placed(fault);
        }
    }

    private Fit toHistory(HistoryOptions history) {
        List<Currency> currencies = model.currencies(history.home());
        if (currencies.isEmpty()) {
            throw Refusal.usage("--currency must be given to fit a model to a history", null);
        }
        Rates rates = rates(history, currencies);
        try {
            return HistoryFit.of(rates, history.home(), model).after(rates.warnings());
        } catch (InvalidValue fault) {
            warn(rates.warnings()); // they may be why
            throw Refusal.scenario(history.file() + ": " + fault.getMessage(), fault);
        }
    }

    private Rates rates(HistoryOptions history, List<Currency> currencies) {
        FixingsFile file = NamedTable.read(history.file(), FixingsFile::of);
        Optional<EventsFile> events = model.events().map(name -> NamedTable.read(name, EventsFile::of));
        try {
            return Rates.of(file, events, history, currencies);
        } catch (CsvFault fault) {
            throw Refusal.scenario(fault.getMessage(), fault);
        } catch (InvalidValue fault) {
            throw Refusal.scenario(history.file() + ": " + fault.getMessage(), fault);
        }
    }

    private static void write(Path path, byte[] block) {
        try {
            WholeFile.write(path, block);
        } catch (IOException fault) {
            throw Refusal.usage("cannot write to " + path + ": " + FileFault.words(fault), fault);
        }
    }

    /** Beside the block: in a file of its own where that is in one, among what is told of the fit otherwise. */
    private void giveEstimates(byte[] laws) {
        out.ifPresent(path -> write(beside(path), laws));
        String place = out.map(path -> " is in " + Printable.line(beside(path).toString()) + ".\n")
                .orElse(":\n\n" + new String(laws, StandardCharsets.UTF_8));
        (out.isPresent() ? streams.out() : streams.err())
                .print("\nThe block \"estimates\" of a scenario, from which run --parameters draws" + place);
    }

    /** {@code usd.json} becomes {@code usd.estimates.json}. */
    private static Path beside(Path block) {
        String name = block.getFileName().toString();
        String start = name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
        return block.resolveSibling(start + ".estimates" + JSON);
    }

    private void print(byte[] block) {
        streams.out().print(new String(block, StandardCharsets.UTF_8));
        streams.out().flush(); // the errors of the fit follow the block also where both streams are one
    }

    private void warn(List<String> warnings) {
        warnings.forEach(warning -> streams.note("warning: " + warning));
    }
}
