package org.hedgerow.scenarios.command.calibrate;

import static org.hedgerow.scenarios.command.calibrate.FitReport.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hedgerow.calibration.quote.BatesFit;
import org.hedgerow.calibration.quote.FittedParameter;
import org.hedgerow.calibration.quote.HestonFit;
import org.hedgerow.calibration.quote.HestonRanges;
import org.hedgerow.calibration.quote.JumpRanges;
import org.hedgerow.calibration.quote.QuoteError;
import org.hedgerow.calibration.quote.QuoteFit;
import org.hedgerow.calibration.quote.VolatilityQuote;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.BatesParameters;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.MertonJumps;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityPillar;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.jump.Bates;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.command.calibrate.option.ModelOptions;
import org.hedgerow.scenarios.command.calibrate.option.QuoteOptions;
import org.hedgerow.scenarios.report.wording.Numbers;

/** Fits a model to what a market quotes of options, each currency by itself. */
final class QuotesFit {
    /** Half a vol point: beyond what is between bid and offer of most pairs. */
    private static final double POOR = 0.005;

    private static final double POINTS = 100;
    /** Takes off the rounding of a volatility that has become a variance and come back. */
    private static final double EXACT = 1e14;

    private static final List<String> COLUMNS = List.of("value", "standard error");
    private static final List<String> ERROR_COLUMNS = List.of("strike", "quoted, %", "fitted, %", "error, points");
    private static final String NOTE =
            "Standard error: if errors of quotes are independent of each other and as large as those of the fit.";

    private final Market market;
    private final QuoteOptions options;
    private final List<Fit.Part> parts = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private QuotesFit(Market market, QuoteOptions options) {
        this.market = market;
        this.options = options;
    }

    /** Faults name the place in the market. */
    static Fit of(Market market, QuoteOptions options, ModelOptions model) {
        QuotesFit fit = new QuotesFit(market, options);
        List<Currency> named = model.currencies(market.home());
        Map<Currency, SpotModel> spots = new TreeMap<>();
        for (Currency currency : named.isEmpty() ? fit.quoted() : named) {
            spots.put(currency, fit.spot(currency, model.kind()));
        }
        if (spots.size() > 1) {
            fit.warnings.add("the block has no correlation, which quotes against one currency do not tell:"
                    + " a run of several currencies needs one");
        }
        JointModel block = new JointModel(spots, Optional.empty(), Optional.empty());
        return new Fit(block, fit.parts, NOTE, fit.warnings);
    }

    private List<Currency> quoted() {
        TreeSet<Currency> currencies = new TreeSet<>();
        market.pairs().forEach((pair, quote) -> {
            boolean ofHome = pair.base().equals(market.home()) || pair.quote().equals(market.home());
            if (ofHome && quote.optionVolatility().isPresent()) {
                currencies.add(pair.base().equals(market.home()) ? pair.quote() : pair.base());
            }
        });
        Checks.that(
                !currencies.isEmpty(), "market.pairs", "must have an optionVolatility of a pair with " + market.home());
        return List.copyOf(currencies);
    }

    private SpotModel spot(Currency currency, ModelOptions.Kind kind) {
        return switch (kind) {
            case HESTON -> heston(currency);
            case BATES -> bates(currency);
            default -> lognormal(currency);
        };
    }

    private SpotModel lognormal(Currency currency) {
        List<VolatilityPillar> pillars = new ArrayList<>();
        List<Fit.Row> rows = new ArrayList<>();
        for (LocalDate expiry : market.quotedVolatilities(currency).keySet()) {
            double volatility = Math.rint(market.optionVolatility(currency, expiry) * EXACT) / EXACT;
            pillars.add(new VolatilityPillar(expiry, volatility));
            rows.add(row("volatility to " + expiry, FitReport.number(volatility)));
        }
        Checks.notEmpty(pillars, place(currency));
        parts.add(new Fit.Part(currency.in(market.home()) + ": at the money", List.of("value"), rows));
        return new Lognormal(new VolatilityTerm(pillars));
    }

    private SpotModel heston(Currency currency) {
        HestonRanges ranges = options.ranges();
        QuoteFit<HestonParameters> fit = fitted(currency, quotes -> HestonFit.of(quotes, ranges));
        HestonParameters model = fit.model();
        report(currency, fit, model);
        return new Heston(
                model.initialVariance(),
                model.meanReversion(),
                model.longVariance(),
                model.volOfVol(),
                model.correlation());
    }

    private SpotModel bates(Currency currency) {
        HestonRanges ranges = options.ranges();
        QuoteFit<BatesParameters> fit = fitted(currency, quotes -> BatesFit.of(quotes, ranges, JumpRanges.WIDE));
        HestonParameters diffusion = fit.model().diffusion();
        MertonJumps jumps = fit.model().jumps();
        report(currency, fit, diffusion);
        return new Bates(
                diffusion.initialVariance(),
                diffusion.meanReversion(),
                diffusion.longVariance(),
                diffusion.volOfVol(),
                diffusion.correlation(),
                jumps.intensity(),
                jumps.meanLogJump(),
                jumps.deviation());
    }

    private <M> QuoteFit<M> fitted(Currency currency, Function<List<VolatilityQuote>, QuoteFit<M>> fit) {
        List<VolatilityQuote> quotes = VolatilityQuote.of(market, currency);
        String place = place(currency);
        boolean smiles = market.quotedVolatilities(currency).values().stream().anyMatch(nodes -> nodes.size() > 1);
        Checks.that(smiles, place, "must be a smile: one volatility an expiry fits a lognormal model");
        try {
            return fit.apply(quotes);
        } catch (InvalidValue fault) {
            throw fault.within(place);
        }
    }

    private String place(Currency currency) {
        return "market.pairs." + currency.in(market.home()) + ".optionVolatility";
    }

    private void report(Currency currency, QuoteFit<?> fit, HestonParameters variance) {
        List<Fit.Row> rows = new ArrayList<>();
        fit.parameters().forEach(parameter -> rows.add(parameterRow(parameter)));
        rows.add(row("Feller ratio", FitReport.number(variance.fellerRatio())));
        rows.add(row("root mean square error, points", points(fit.rootMeanSquare())));
        rows.add(row("largest error, points", points(fit.largestError())));
        String subject = currency.in(market.home()) + ": " + fit.quotes().size() + " volatilities quoted";
        parts.add(new Fit.Part(subject, COLUMNS, rows));
        if (options.eachQuote()) {
            parts.add(new Fit.Part(
                    currency.in(market.home()) + ": each quote",
                    ERROR_COLUMNS,
                    fit.quotes().stream().map(this::errorRow).toList()));
        }
        warn(currency, fit);
    }

    private Fit.Row parameterRow(FittedParameter parameter) {
        String error = parameter.atBound()
                ? "at a bound"
                : parameter.standardError().isPresent()
                        ? FitReport.number(parameter.standardError().getAsDouble())
                        : "";
        return new Fit.Row(parameter.name(), List.of(FitReport.number(parameter.value()), error));
    }

    private Fit.Row errorRow(QuoteError error) {
        VolatilityQuote quote = error.quote();
        LocalDate expiry = market.valuationDate().plusDays(Math.round(365 * quote.years()));
        return new Fit.Row(
                expiry.toString(),
                List.of(
                        FitReport.number(quote.strike()),
                        points(quote.volatility()),
                        points(error.fitted()),
                        points(error.error())));
    }

    private static String points(double volatility) {
        return Numbers.fixed(POINTS * volatility, 4);
    }

    private void warn(Currency currency, QuoteFit<?> fit) {
        for (FittedParameter parameter : fit.parameters()) {
            if (parameter.atBound()) {
                warnings.add(
                        currency + ": " + parameter.name() + " went to a bound, " + FitReport.number(parameter.value())
                                + ": the quotes do not tell it, and the errors of the others are too small");
            }
        }
        if (fit.rootMeanSquare() > POOR) {
            warnings.add(currency + ": the model misses its quotes by " + points(fit.rootMeanSquare())
                    + " vol points on average");
        }
    }
}
