package org.hedgerow.scenarios.command.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.NamedTable;
import org.hedgerow.scenarios.command.NewFile;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.fixings.FixingsFile;
import org.hedgerow.scenarios.intake.HistoryCsv;
import org.hedgerow.scenarios.intake.HistoryImport;
import org.hedgerow.scenarios.intake.HistoryTerms;
import org.hedgerow.scenarios.table.CsvFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Past rates. */
@Command(
        name = "history",
        description = {
            "Makes the table that calibrate, backtest and effectiveness read of past rates.",
            "It has date, then a column for each currency, at the rates published, for one unit, old codes joined to new"
                    + " ones. Taken are the European Central Bank's history, the National Bank of Ukraine's lists, and any"
                    + " table with a column for each currency or a row for each day and currency; of several files one table"
                    + " is made. WHAT is date, currency, rate, units, or a currency's code."
        },
        footer = {
            "",
            "For example:",
            "  hedgerow import history eurofxref-hist.csv --currencies USD,GBP --out ecb.csv",
            "  hedgerow import history nbu-2024.csv nbu-2025.csv --weekdays --out nbu.csv",
            "  hedgerow calibrate --history ecb.csv --home EUR --inverse --model lognormal"
        })
final class HistoryCommand implements Callable<Integer> {
    private static final Set<String> COLUMNS = Set.of("date", "currency", "rate", "units");

    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV files.")
    private List<String> files = List.of();

    @Mixin
    private FormOptions form = new FormOptions();

    @Option(names = "--currencies", paramLabel = "CODE", split = ",", description = "Takes these alone.")
    private List<String> currencies = List.of();

    @Option(
            names = "--per",
            paramLabel = "CODE=N",
            split = ",",
            description = "Units that the rates of a currency are for, where no column says so: JPY=100.")
    private Map<String, BigDecimal> per = new LinkedHashMap<>();

    @Option(names = "--from", paramLabel = "DATE", description = "First day taken.")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day taken.")
    private LocalDate to = LocalDate.MAX;

    @Option(names = "--weekdays", description = "Leaves out Saturdays and Sundays, on which some repeat the last rate.")
    private boolean weekdays;

    @Option(names = "--no-join", description = "Leaves old codes, as TRL and RUR, in columns of their own.")
    private boolean apart;

    @Mixin
    private NewFile out = new NewFile();

    HistoryCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        out.check();
        per.values().stream().filter(units -> units.signum() <= 0).findFirst().ifPresent(units -> {
            throw Refusal.usage("--per: must be positive, but is " + units, null);
        });
        Report report = new Report(streams);
        HistoryImport history = read();
        history.notes().forEach(report::note);
        report.rejected(history.rejected(), form.skipBad());
        List<String> wanted = wanted();
        history.rates().keySet().removeIf(code -> !wanted.isEmpty() && !wanted.contains(code));
        byte[] table = HistoryCsv.bytes(history.rates());
        check(table);
        out.file().ifPresentOrElse(path -> out.write(path, table), () -> streams.out()
                .print(new String(table, StandardCharsets.UTF_8)));
        report.note(words(history));
        return ExitCode.OK;
    }

    private HistoryImport read() {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> codes = new LinkedHashMap<>();
        form.map().forEach((what, column) -> {
            if (COLUMNS.contains(what)) {
                names.put(what, column);
            } else if (what.matches("[A-Z]{3}")) {
                codes.put(column, what);
            } else {
                throw Refusal.usage(
                        "--map: must be of date, currency, rate, units or a currency's code, but is of " + what, null);
            }
        });
        HistoryTerms terms = new HistoryTerms(form.form(), names, codes, withOld(), per, from, to, weekdays, !apart);
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach(file -> bytes.put(file, NamedTable.read(file, (name, all) -> all)));
        try {
            return HistoryImport.of(terms, bytes);
        } catch (CsvFault fault) {
            throw Refusal.scenario(fault.getMessage(), fault);
        }
    }

    /** The old codes of what is wanted are wanted too, to be joined. */
    private List<String> withOld() {
        List<String> wanted = new ArrayList<>(wanted());
        if (!apart) {
            wanted.addAll(HistoryImport.oldCodes(wanted));
        }
        return wanted;
    }

    private List<String> wanted() {
        return currencies.stream()
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .toList();
    }

    /** By the reader of the table itself. */
    private static void check(byte[] table) {
        try {
            FixingsFile.of("the table", table);
        } catch (CsvFault fault) {
            throw Refusal.scenario(fault.getMessage(), fault);
        }
    }

    private String words(HistoryImport history) {
        TreeSet<LocalDate> days = new TreeSet<>();
        history.rates().values().forEach(rates -> days.addAll(rates.keySet()));
        String table = out.file().map(Object::toString).orElse("TABLE.csv");
        String first = history.rates().keySet().iterator().next();
        return "days: " + days.size() + ", " + days.first() + " to " + days.last() + "; currencies: "
                + history.rates().size() + "; next: hedgerow calibrate --history " + table
                + (history.isInverse() ? " --home EUR --inverse" : " --home CODE") + " --currency " + first;
    }
}
