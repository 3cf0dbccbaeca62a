package org.hedgerow.scenarios.command.backtest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.fixings.Holidays;
import org.hedgerow.scenarios.fixings.QuotedIn;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which rate of which file is walked through, and from when to when. */
final class HistoryOptions {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @Parameters(
            paramLabel = "FILE.csv",
            description =
                    "Table with a column named date (2008-06-30) and one of rates for each currency; an empty cell"
                            + " is a day without a fixing.")
    private String file = "";

    @Option(names = "--home", paramLabel = "CODE", required = true, description = "The home currency.")
    private String home = "";

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            required = true,
            description = "The foreign currency whose rate is walked through.")
    private String currency = "";

    @Option(
            names = "--against",
            paramLabel = "CODE",
            description = "The currency that the rates of the file are against (default: home); with another one,"
                    + " crosses are made.")
    private Optional<String> against = Optional.empty();

    @Option(
            names = "--inverse",
            description = "The file has units of each currency per one of --against, as the European Central Bank's,"
                    + " not the other way round.")
    private boolean inverse;

    @Option(
            names = "--column",
            paramLabel = "CODE=NAME",
            description = "The column of a currency where that is not its code; CODE=1/NAME for one that is quoted the"
                    + " other way round than the rest.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description =
                    "First date on which anything is forecast or hedged (default: of hedges the first of the file, of"
                            + " forecasts as soon as 100 fixings are known; what the file has before is for the first fits).")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Last date of a fixing (default: of the file).")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--holidays",
            paramLabel = "none|ukraine",
            description = "For files of all calendar days: weekdays at a public holiday on which no rate of the table"
                    + " moved are left out, as weekends are (default: ${DEFAULT-VALUE}).",
            defaultValue = "none")
    private Holidays holidays = Holidays.NONE;

    String file() {
        return file;
    }

    Currency home() {
        return code("--home", home);
    }

    Currency currency() {
        return code("--currency", currency);
    }

    QuotedIn quoted() {
        return new QuotedIn(
                home(), against.map(code -> code("--against", code)).orElseGet(this::home), inverse, columns);
    }

    LocalDate from() {
        return from.orElse(FIRST_DAY);
    }

    LocalDate to() {
        return to.orElse(LAST_DAY);
    }

    Holidays holidays() {
        return holidays;
    }

    String holidayWords() {
        return holidays.name().toLowerCase(Locale.ROOT);
    }

    private static Currency code(String option, String code) {
        try {
            return Currency.of(code);
        } catch (InvalidValue fault) {
            throw Refusal.usage(option + ": " + fault.getMessage(), fault);
        }
    }
}
