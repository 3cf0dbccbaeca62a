package org.hedgerow.calibration.quote;

import java.util.List;
import org.hedgerow.check.Checks;

/**
 * A model fitted to quotes.
 *
 * @param model its parameters as one record
 * @param parameters the same one by one, in the order of the model
 * @param quotes in the order given
 */
public record QuoteFit<M>(M model, List<FittedParameter> parameters, List<QuoteError> quotes) {
    public QuoteFit {
        Checks.present(model, "model");
        parameters = Checks.notEmpty(parameters, "parameters");
        quotes = Checks.notEmpty(quotes, "quotes");
    }

    /** The root of the weighted mean of squared errors: in volatility, 0.001 is a tenth of a vol point. */
    public double rootMeanSquare() {
        double squares = 0;
        double weights = 0;
        for (QuoteError quote : quotes) {
            squares += quote.quote().weight() * quote.error() * quote.error();
            weights += quote.quote().weight();
        }
        return Math.sqrt(squares / weights);
    }

    /** The largest error of a quote that counts, without its sign, in volatility. */
    public double largestError() {
        return quotes.stream()
                .filter(quote -> quote.quote().weight() > 0)
                .mapToDouble(quote -> Math.abs(quote.error()))
                .max()
                .orElse(0);
    }

    /** Whether the fit would leave the range of some parameter: its errors then say less than they seem to. */
    public boolean atBound() {
        return parameters.stream().anyMatch(FittedParameter::atBound);
    }
}
