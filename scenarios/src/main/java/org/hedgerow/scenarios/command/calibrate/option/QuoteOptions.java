package org.hedgerow.scenarios.command.calibrate.option;

import java.util.Optional;
import org.hedgerow.calibration.quote.HestonRanges;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.command.Refusal;
import picocli.CommandLine.Option;

/** Which quotes are taken, and what is known beside them. */
public final class QuoteOptions {
    @Option(
            names = "--quotes",
            paramLabel = "FILE.json",
            required = true,
            description = "An object with the one key \"market\", written as in a scenario, or a whole scenario, also a"
                    + " built-in one or - for standard input. Taken are the option volatilities of pairs with the home"
                    + " currency.")
    private String file = "";

    @Option(
            names = "--mean-reversion",
            paramLabel = "RATE",
            description =
                    "Of heston and bates: the variance's, a year, instead of fitting it; few expiries hardly tell it"
                            + " from the volatility of variance.")
    private Optional<Double> meanReversion = Optional.empty();

    @Option(names = "--each-quote", description = "Lists every quote with what the model says in its place.")
    private boolean eachQuote;

    public String file() {
        return file;
    }

    public HestonRanges ranges() {
        try {
            return meanReversion.map(HestonRanges.WIDE::withMeanReversion).orElse(HestonRanges.WIDE);
        } catch (InvalidValue fault) {
            throw Refusal.usage("--mean-reversion: " + fault.rule(), fault);
        }
    }

    public boolean eachQuote() {
        return eachQuote;
    }
}
