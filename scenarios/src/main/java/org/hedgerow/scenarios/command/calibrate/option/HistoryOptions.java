package org.hedgerow.scenarios.command.calibrate.option;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.fixings.QuotedIn;
import picocli.CommandLine.Option;

/** Which rates of a file are taken, and what they are quoted in. */
public final class HistoryOptions {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @Option(
            names = "--history",
            paramLabel = "FILE.csv",
            required = true,
            description = {
                "Table with a column named date (2008-06-30) and one of rates for each currency;",
                "an empty cell is a day without a fixing."
            })
    private String file = "";

    @Option(names = "--home", paramLabel = "CODE", required = true, description = "The home currency of the model.")
    private String home = "";

    @Option(
            names = "--against",
            paramLabel = "CODE",
            description = {
                "The currency that the rates of the file are against (default: home); with another",
                "one, crosses are made."
            })
    private Optional<String> against = Optional.empty();

    @Option(
            names = "--inverse",
            description = {
                "The file has units of each currency per one of --against, as the European Central",
                "Bank's, not the other way round."
            })
    private boolean inverse;

    @Option(
            names = "--column",
            paramLabel = "CODE=NAME",
            description = {
                "The column of a currency where that is not its code; CODE=1/NAME for one that is",
                "quoted the other way round than the rest."
            })
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--from", paramLabel = "DATE", description = "First date taken (default: of the file).")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Last date taken (default: of the file).")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--gap",
            paramLabel = "DAYS",
            description = "Warns of more calendar days than these between two fixings (default: 7).")
    private Optional<Integer> gap = Optional.empty();

    public String file() {
        return file;
    }

    public Currency home() {
        return currency("--home", home);
    }

    public Currency against() {
        return against.map(code -> currency("--against", code)).orElseGet(this::home);
    }

    public LocalDate from() {
        return from.orElse(FIRST_DAY);
    }

    public LocalDate to() {
        return to.orElse(LAST_DAY);
    }

    public Optional<Integer> gap() {
        return gap;
    }

    /** How the columns become home currency per unit. */
    public QuotedIn quoted() {
        return new QuotedIn(home(), against(), inverse, columns);
    }

    /** Of an option of this name. */
    public static Currency currency(String option, String code) {
        try {
            return Currency.of(code);
        } catch (InvalidValue fault) {
            throw Refusal.usage(option + ": " + fault.getMessage(), fault);
        }
    }
}
