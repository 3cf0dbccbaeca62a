package org.hedgerow.scenarios.command.calibrate;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.calibration.history.GarchKind;
import picocli.CommandLine.Option;

/** Which model is fitted, and how. */
final class ModelOptions {
    /** What can be fitted to a history. */
    enum Kind {
        LOGNORMAL,
        EWMA,
        GARCH,
        MERTON,
        HISTORICAL,
        BOOTSTRAP
    }

    /** The law of the residuals of a GARCH recursion. */
    enum Residuals {
        NORMAL,
        STUDENT
    }

    /** Where the paths go on average. */
    enum MeanPath {
        FORWARD,
        HISTORICAL
    }

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = "lognormal",
            description = {
                "lognormal: the volatility of all returns. ewma: today's, by weights that fall into the",
                "past. garch: a term structure from today's to the long run's. merton: jumps.",
                "historical, bootstrap: the moves themselves (default: ${DEFAULT-VALUE})."
            })
    private Kind kind = Kind.LOGNORMAL;

    @Option(
            names = "--drift",
            paramLabel = "forward|historical",
            defaultValue = "forward",
            description = "Mean of the paths: today's forward, or growth as in the past (default: ${DEFAULT-VALUE}).")
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
            description = "Of garch: the law of the residuals (default: ${DEFAULT-VALUE}).")
    private Residuals residuals = Residuals.STUDENT;

    @Option(names = "--asymmetric", description = "Of garch: falls may move the variance otherwise than rises.")
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
            names = "--valuation-date",
            paramLabel = "DATE",
            description = "From which the model starts (default: the last fixing taken).")
    private Optional<LocalDate> valuationDate = Optional.empty();

    Kind kind() {
        return kind;
    }

    boolean historicalDrift() {
        return drift == MeanPath.HISTORICAL;
    }

    double decay() {
        return decay;
    }

    GarchKind garch() {
        return new GarchKind(asymmetric, residuals == Residuals.STUDENT, false);
    }

    int moves() {
        return moves;
    }

    double meanBlock() {
        return meanBlock;
    }

    LocalDate valuationDate(LocalDate lastFixing) {
        return valuationDate.orElse(lastFixing);
    }
}
