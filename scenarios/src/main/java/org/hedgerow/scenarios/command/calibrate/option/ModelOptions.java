package org.hedgerow.scenarios.command.calibrate.option;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hedgerow.calibration.history.GarchKind;
import org.hedgerow.calibration.history.HistoricalDrift;
import org.hedgerow.model.Drift;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.command.Refusal;
import picocli.CommandLine.Option;

/** Which model is fitted, and how. */
public final class ModelOptions {
    /** What can be fitted. */
    public enum Kind {
        LOGNORMAL(true, true),
        EWMA(true, false),
        GARCH(true, false),
        MERTON(true, false),
        MANAGED(true, false),
        HISTORICAL(true, false),
        BOOTSTRAP(true, false),
        FILTERED(true, false),
        HESTON(false, true),
        BATES(false, true);

        private final boolean toHistory;
        private final boolean toQuotes;

        Kind(boolean toHistory, boolean toQuotes) {
            this.toHistory = toHistory;
            this.toQuotes = toQuotes;
        }

        /** As the option says it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The law of the residuals of a GARCH recursion. */
    enum Residuals {
        NORMAL,
        STUDENT
    }

    /** Where the paths go on average. */
    enum MeanPath {
        FORWARD,
        HISTORICAL,
        MODEL
    }

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = "lognormal",
            description = {
                "To a history - lognormal: the volatility of all returns. ewma: today's, by weights that fall"
                        + " into the past. garch: a term structure from today's to the long run's. merton: jumps."
                        + " managed: a rate that is held until it is devalued. historical, bootstrap: the moves"
                        + " themselves. filtered: what garch leaves of them, scaled by variances that follow each path.",
                "To quotes - lognormal: volatilities at the money. heston: smiles, by a variance that moves."
                        + " bates: smiles, by jumps beside that (default: ${DEFAULT-VALUE})."
            })
    private Kind kind = Kind.LOGNORMAL;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            split = ",",
            description = "Currencies to fit, several with commas or by repeating the option (default with quotes: all"
                    + " that are quoted against the home currency).")
    private List<String> currencies = List.of();

    @Option(
            names = "--drift",
            paramLabel = "forward|historical|model",
            defaultValue = "forward",
            description = "Mean of the paths: today's forward, growth as in the past, or what a managed rate has of its"
                    + " own (default: ${DEFAULT-VALUE}).")
    private MeanPath drift = MeanPath.FORWARD;

    @Option(
            names = "--decay",
            paramLabel = "SHARE",
            defaultValue = "0.94",
            description = "Of ewma: what a return's weight falls to with the next one (default: ${DEFAULT-VALUE}).")
    private double decay = 0.94;

    @Option(
            names = "--residuals",
            paramLabel = "normal|student",
            defaultValue = "student",
            description = "Of garch and filtered: the law of the residuals in the fit (default: ${DEFAULT-VALUE}).")
    private Residuals residuals = Residuals.STUDENT;

    @Option(
            names = "--asymmetric",
            description = "Of garch and filtered: falls may move the variance otherwise than rises.")
    private boolean asymmetric;

    @Option(
            names = "--moves",
            paramLabel = "N",
            defaultValue = "250",
            description = "Of historical: how many stretches of the past are replayed (default: ${DEFAULT-VALUE}).")
    private int moves = 250;

    @Option(
            names = "--mean-block",
            paramLabel = "DAYS",
            defaultValue = "20",
            description = "Of bootstrap: mean length of a block of successive days (default: ${DEFAULT-VALUE}).")
    private double meanBlock = 20;

    @Option(
            names = "--events",
            paramLabel = "FILE.csv",
            description = "Of managed: devaluations with the columns date, pair, from and to (default: rises by a tenth"
                    + " within 20 weekdays, a year apart, in the history).")
    private Optional<String> events = Optional.empty();

    @Option(
            names = "--event-years",
            paramLabel = "YEARS",
            description = "Of managed: in which the events of the file could come, those beyond the history, too"
                    + " (default: the calm of the history).")
    private Optional<Double> eventYears = Optional.empty();

    @Option(
            names = "--valuation-date",
            paramLabel = "DATE",
            description = "From which the model starts (default: the last fixing taken).")
    private Optional<LocalDate> valuationDate = Optional.empty();

    public Kind kind() {
        return kind;
    }

    /** Refuses a model that is fitted to something else, and options of another model. */
    public void checkFits(boolean quotes) {
        if (!(quotes ? kind.toQuotes : kind.toHistory)) {
            String what = quotes ? "a history, not to quotes" : "quotes, not to a history";
            throw Refusal.usage("--model=" + kind.word() + " is fitted to " + what, null);
        }
        if (kind != Kind.MANAGED && (events.isPresent() || eventYears.isPresent())) {
            throw Refusal.usage("--events and --event-years are for --model=managed", null);
        }
        if (eventYears.isPresent() && (events.isEmpty() || !(eventYears.orElseThrow() > 0))) {
            throw Refusal.usage("--event-years must be positive and go with --events", null);
        }
    }

    /** Those named, sorted; none where none is. */
    public List<Currency> currencies(Currency home) {
        List<Currency> wanted = currencies.stream()
                .map(code -> HistoryOptions.currency("--currency", code))
                .distinct()
                .sorted()
                .toList();
        if (wanted.contains(home)) {
            throw Refusal.usage("--currency must not name the home currency, but names " + home, null);
        }
        return wanted;
    }

    /** The drift of a currency that grew so in the past; empty for the one that need not be named. */
    public Optional<Drift> drift(HistoricalDrift past) {
        return switch (drift) {
            case FORWARD -> Optional.empty();
            case HISTORICAL -> Optional.of(past.drift());
            case MODEL -> Optional.of(new Drift.Model());
        };
    }

    /** Whether the mean is what the model has of its own. */
    public boolean isDriftOfModel() {
        return drift == MeanPath.MODEL;
    }

    /** Dated devaluations, in place of those that a rule finds in the rates. */
    public Optional<String> events() {
        return events;
    }

    public Optional<Double> eventYears() {
        return eventYears;
    }

    public double decay() {
        return decay;
    }

    public GarchKind garch() {
        return new GarchKind(asymmetric, residuals == Residuals.STUDENT, false);
    }

    public int moves() {
        return moves;
    }

    public double meanBlock() {
        return meanBlock;
    }

    public LocalDate valuationDate(LocalDate lastFixing) {
        return valuationDate.orElse(lastFixing);
    }
}
