package org.hedgerow.scenarios.report.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.smile.DeltaType;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.smile.QuotedSmiles;
import org.hedgerow.market.smile.SmileInterpolation;
import org.hedgerow.market.smile.Wing;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.time.DayCount;

/** Says what options on each currency are priced off: one volatility, or a smile and what it gives. */
public final class SmileWords {
    private static final int DECIMALS = 2;
    private static final int STEPS = 50; // from a volatility to that of the strike it gives; each gains a digit or more

    private SmileWords() {}

    /** Sentences with a blank before each; empty where no options are quoted. */
    public static String of(Market market, Collection<Currency> currencies, LocalDate horizon) {
        List<String> flat = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Currency currency : currencies) {
            if (market.quote(currency.in(market.home())).optionVolatility().isEmpty()) {
                continue;
            }
            Optional<Map.Entry<CurrencyPair, QuotedSmiles>> smiles = smiles(market, currency);
            if (smiles.isPresent()) {
                words.append(smile(market, currency, smiles.get(), horizon));
            } else if (market.quote(currency.in(market.home()))
                            .optionVolatility()
                            .get()
                    instanceof VolatilityTerm) {
                flat.add(currency.code());
            }
        }
        if (!flat.isEmpty()) {
            words.append(" Options on " + String.join(", ", flat) + ": one volatility for all strikes.");
        }
        return words.toString();
    }

    /** Those of the pair with home, whichever way it is quoted. */
    private static Optional<Map.Entry<CurrencyPair, QuotedSmiles>> smiles(Market market, Currency currency) {
        CurrencyPair pair = currency.in(market.home());
        CurrencyPair quoted = market.pairs().containsKey(pair) ? pair : pair.inverse();
        return Optional.ofNullable(market.pairs().get(quoted))
                .flatMap(PairQuote::optionVolatility)
                .filter(QuotedSmiles.class::isInstance)
                .map(smiles -> Map.entry(quoted, (QuotedSmiles) smiles));
    }

    private static String smile(
            Market market, Currency currency, Map.Entry<CurrencyPair, QuotedSmiles> quoted, LocalDate horizon) {
        QuotedSmiles smiles = quoted.getValue();
        String through = smiles.interpolation() == SmileInterpolation.SABR ? "SABR" : "vanna-volga";
        double root = Math.sqrt(DayCount.ACT_365F.years(market.valuationDate(), horizon));
        DoubleUnaryOperator volatilities = market.optionVolatilities(currency, horizon);
        double forward = market.forward(currency, horizon);
        List<String> deltas = new ArrayList<>();
        for (Wing wing : smiles.pillars().get(0).wings()) {
            deltas.add(volatility(OptionSide.PUT, wing.delta(), forward, root, volatilities) + " for puts and "
                    + volatility(OptionSide.CALL, wing.delta(), forward, root, volatilities) + " for calls of delta "
                    + Numbers.exact(wing.delta()));
        }
        return " Options on " + currency + ": a smile for each expiry, quoted by delta for " + quoted.getKey()
                + ", through " + through + "; to the horizon " + String.join("; ", deltas) + ".";
    }

    /** Of the option whose forward delta is the one given, at its own volatility. */
    private static String volatility(
            OptionSide side, double delta, double forward, double root, DoubleUnaryOperator volatilities) {
        double volatility = volatilities.applyAsDouble(forward);
        for (int step = 0; step < STEPS; step++) {
            double strike = DeltaType.FORWARD.strike(side, side.sign() * delta, forward, volatility * root, 1);
            volatility = volatilities.applyAsDouble(strike);
        }
        return Numbers.percent(volatility, DECIMALS) + " %";
    }
}
