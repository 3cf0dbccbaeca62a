package org.hedgerow.scenarios.command.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.position.Certainty;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.NamedTable;
import org.hedgerow.scenarios.command.NewFile;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.input.Bounded;
import org.hedgerow.scenarios.input.InputLimits;
import org.hedgerow.scenarios.intake.ImportedLine;
import org.hedgerow.scenarios.intake.LinesText;
import org.hedgerow.scenarios.intake.PositionTerms;
import org.hedgerow.scenarios.intake.PositionsImport;
import org.hedgerow.scenarios.intake.Rejected;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.table.Beside;
import org.hedgerow.scenarios.table.CsvFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Balances and payments. */
@Command(
        name = "positions",
        description = {
            "Makes the lines of a position of a table of balances or payments.",
            "The table is as a bank or a ledger writes it; the lines become a table that a scenario names (\"linesFrom\":"
                    + " \"lines.csv\"), or stand in a scenario itself. Amounts have signs, or columns of debit and credit:"
                    + " credit less debit is received. With a column of dates rows are payments, without it balances. WHAT is"
                    + " currency, amount, debit, credit, side, assets, liabilities, bought, sold, date, certainty,"
                    + " budgetRate, counterparty, region, dealer or book."
        },
        footer = {
            "",
            "For example:",
            "  hedgerow import positions balance.csv --map currency=Ccy,amount=Balance --out lines.csv",
            "  hedgerow import positions invoices.csv --map currency=Валюта,amount=Сума,date=Дата --into my-importer.json"
        })
final class PositionsCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "FILE", description = "A CSV file.")
    private String file = "";

    @Mixin
    private FormOptions form = new FormOptions();

    @Option(names = "--currency", paramLabel = "CODE", description = "Of all rows, where no column says it.")
    private String currency = "";

    @Option(
            names = "--home",
            paramLabel = "CODE",
            description = "Leaves out rows in it: they are no exposure (usual: the scenario's).")
    private String home = "";

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "flows or stocks (usual: flows where there is a column of dates).")
    private Optional<Lines> as = Optional.empty();

    @Option(
            names = "--certainty",
            paramLabel = "WORD",
            description = "Of payments where no column says it: commitment or forecast (usual: commitment).")
    private Certainty certainty = Certainty.COMMITMENT;

    @Option(
            names = "--unit",
            paramLabel = "WORD",
            description = "Of the amounts in FILE: one, thousand or million (usual: one).")
    private AmountUnit unit = AmountUnit.ONE;

    @Option(names = "--sum", description = "Makes one line of rows that are alike but for their amounts.")
    private boolean summed;

    @Option(names = "--negate", description = "Takes signs the other way round: what is positive is paid or owed.")
    private boolean negated;

    @Option(
            names = "--into",
            paramLabel = "SCENARIO.json",
            description = "Puts the lines into a scenario, in its unit; all else in it stays as it is written.")
    private Optional<Path> into = Optional.empty();

    @Option(names = "--append", description = "Keeps the scenario's own lines before them.")
    private boolean append;

    @Mixin
    private NewFile out = new NewFile();

    /** What rows are. */
    enum Lines {
        FLOWS,
        STOCKS
    }

    PositionsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        out.check();
        if (append && into.isEmpty()) {
            throw Refusal.usage("--append: must go with --into", null);
        }
        Report report = new Report(streams);
        Optional<byte[]> written = into.map(PositionsCommand::bytes);
        Optional<Scenario> scenario = written.map(this::read);
        Optional<String> text = written.map(bytes -> new String(bytes, StandardCharsets.UTF_8)); // as which it was read
        PositionsImport positions = positions(scenario);
        positions.notes().forEach(note -> report.note(file + ": " + note));
        Map<Integer, ImportedLine> lines = new LinkedHashMap<>(positions.lines());
        List<Rejected> rejected = new ArrayList<>(positions.rejected());
        Optional<String> changed = scenario.map(own -> changed(text.orElseThrow(), lines, own, rejected));
        report.rejected(rejected, form.skipBad());
        if (lines.isEmpty()) {
            throw Refusal.scenario(file + ": must have a row that can be taken, but has none", null);
        }
        write(changed.map(json -> json.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> LinesText.csv(lines.values())));
        report.note(lines.size() + (lines.size() == 1 ? " line" : " lines") + next());
        return ExitCode.OK;
    }

    private PositionsImport positions(Optional<Scenario> scenario) {
        BigDecimal scale = BigDecimal.valueOf(unit.size())
                .divide(BigDecimal.valueOf(
                        scenario.map(own -> own.position().unit()).orElse(unit).size()));
        PositionTerms terms = new PositionTerms(
                form.form(),
                form.map(),
                currency,
                home.isEmpty() ? scenario.map(own -> own.market().home().code()).orElse("") : home,
                as.map(kind -> kind == Lines.FLOWS).orElse(null),
                certainty.name().toLowerCase(java.util.Locale.ROOT),
                scale,
                summed,
                negated);
        List<String> known = PositionsImport.keys();
        form.map().keySet().stream()
                .filter(what -> !known.contains(what))
                .findFirst()
                .ifPresent(what -> {
                    throw Refusal.usage("--map: must be of " + String.join(", ", known) + ", but is of " + what, null);
                });
        try {
            return NamedTable.read(file, (name, bytes) -> PositionsImport.of(terms, name, bytes));
        } catch (CsvFault fault) {
            throw Refusal.scenario(fault.getMessage(), fault);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Bounded.bytes(path, InputLimits.SCENARIO_BYTES);
        } catch (IOException fault) {
            throw Refusal.usage(path + ": cannot be read: " + FileFault.words(fault), fault);
        }
    }

    private Scenario read(byte[] json) {
        Path path = into.orElseThrow();
        return new ScenarioReader().read(path.toString(), json, Beside.of(path));
    }

    /** The scenario with the lines that it can have; the others are rejected by their lines in the table. */
    private String changed(String json, Map<Integer, ImportedLine> lines, Scenario own, List<Rejected> rejected) {
        int before = append ? own.position().lines().size() : 0;
        while (!lines.isEmpty()) {
            String changed = changed(json, lines);
            try {
                read(changed.getBytes(StandardCharsets.UTF_8));
                return changed;
            } catch (ScenarioException fault) {
                Optional<Integer> row = FaultyLine.of(fault.path(), before, List.copyOf(lines.keySet()));
                if (row.isEmpty()) {
                    throw fault;
                }
                lines.remove(row.get());
                rejected.add(new Rejected(file, row.get(), FaultyLine.key(fault.path()), fault.rule()));
            }
        }
        return json;
    }

    private String changed(String json, Map<Integer, ImportedLine> lines) {
        try {
            return LinesText.into(json, lines.values(), append);
        } catch (InvalidValue fault) {
            throw Refusal.scenario(into.orElseThrow() + ": " + fault.getMessage(), fault);
        }
    }

    private void write(byte[] bytes) {
        if (out.file().isPresent()) {
            out.write(out.file().get(), bytes);
        } else if (into.isPresent()) {
            NewFile.replace(into.get(), bytes);
        } else {
            streams.out().print(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private String next() {
        Optional<Path> written = out.file().or(() -> into);
        if (written.isEmpty()) {
            return "";
        }
        return into.isPresent()
                ? " in " + written.get() + "; next: hedgerow run " + written.get()
                : " in " + written.get() + "; a scenario beside it has them by \"linesFrom\": \""
                        + written.get().getFileName() + "\" in its position";
    }
}
