package org.hedgerow.peer;

import com.opengamma.strata.basics.currency.Currency;
import com.opengamma.strata.basics.currency.CurrencyPair;
import com.opengamma.strata.basics.currency.FxRate;
import com.opengamma.strata.collect.array.DoubleArray;
import com.opengamma.strata.market.curve.ConstantCurve;
import com.opengamma.strata.market.curve.Curve;
import com.opengamma.strata.market.curve.Curves;
import com.opengamma.strata.market.curve.InterpolatedNodalCurve;
import com.opengamma.strata.market.curve.interpolator.CurveInterpolators;
import com.opengamma.strata.pricer.fxopt.BlackFxOptionFlatVolatilities;
import com.opengamma.strata.pricer.rate.ImmutableRatesProvider;
import com.opengamma.strata.product.common.LongShort;
import com.opengamma.strata.product.fx.ResolvedFxSingle;
import com.opengamma.strata.product.fxopt.ResolvedFxVanillaOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.market.Compounding;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.RatePillar;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.time.DayCount;

/** One market in our words and in those of Strata: the euro in dollars, delivered on the day, off curves with a bend. */
final class StrataRates {
    static final LocalDate TODAY = LocalDate.of(2008, 6, 30);
    static final double SPOT = 1.5764;
    static final double VOLATILITY = 0.105;
    static final org.hedgerow.money.Currency EUR = org.hedgerow.money.Currency.of("EUR");
    static final CurrencyPair PAIR = CurrencyPair.of(Currency.EUR, Currency.USD);

    private static final int[] DAYS = {91, 365, 1_096};
    private static final double[] DOLLAR = {0.021, 0.026, 0.034};
    private static final double[] EURO = {0.047, 0.051, 0.046};

    static final Market OURS = market(DOLLAR, EURO);
    static final ImmutableRatesProvider THEIRS = provider(DOLLAR, EURO);

    /** Barriers are theirs by a closed form, which takes the carry for the same on every day; ours follows the bend. */
    static final Market LEVEL_OURS = market(level(0.026), level(0.047));

    static final ImmutableRatesProvider LEVEL_THEIRS = provider(level(0.026), level(0.047));

    static final BlackFxOptionFlatVolatilities VOLATILITIES = BlackFxOptionFlatVolatilities.of(
            PAIR,
            TODAY.atStartOfDay(ZoneOffset.UTC),
            ConstantCurve.of(
                    Curves.blackVolatilityByExpiry("volatility", com.opengamma.strata.basics.date.DayCounts.ACT_365F),
                    VOLATILITY));

    private StrataRates() {}

    private static double[] level(double rate) {
        return new double[] {rate, rate, rate};
    }

    private static Market market(double[] dollar, double[] euro) {
        PairQuote quote = new PairQuote(
                SPOT, 0, Optional.empty(), Optional.empty(), Optional.of(VolatilityTerm.flat(TODAY, VOLATILITY)));
        return Market.of(TODAY, org.hedgerow.money.Currency.of("USD"), ours(dollar))
                .with(EUR, ours(euro), quote);
    }

    private static ImmutableRatesProvider provider(double[] dollar, double[] euro) {
        return ImmutableRatesProvider.builder(TODAY)
                .discountCurve(Currency.USD, theirs("USD", dollar))
                .discountCurve(Currency.EUR, theirs("EUR", euro))
                .fxRateProvider(FxRate.of(PAIR, SPOT))
                .build();
    }

    private static ZeroCurve ours(double[] rates) {
        List<RatePillar> pillars = IntStream.range(0, DAYS.length)
                .mapToObj(pillar -> new RatePillar(TODAY.plusDays(DAYS[pillar]), rates[pillar]))
                .toList();
        return new ZeroCurve(DayCount.ACT_365F, Compounding.CONTINUOUS, pillars);
    }

    private static Curve theirs(String name, double[] rates) {
        double[] years = IntStream.concat(IntStream.of(0), Arrays.stream(DAYS))
                .mapToDouble(day -> day / 365.0)
                .toArray();
        double[] factors = new double[years.length];
        Arrays.setAll(factors, node -> node == 0 ? 1 : Math.exp(-rates[node - 1] * years[node]));
        return InterpolatedNodalCurve.of(
                Curves.discountFactors(name, com.opengamma.strata.basics.date.DayCounts.ACT_365F),
                DoubleArray.copyOf(years),
                DoubleArray.copyOf(factors),
                CurveInterpolators.LOG_LINEAR);
    }

    /** One euro bought (sold where negative) at a rate. */
    static ResolvedFxSingle forward(double amount, double rate, LocalDate date) {
        return ResolvedFxSingle.of(
                com.opengamma.strata.basics.currency.CurrencyAmount.of(Currency.EUR, amount),
                FxRate.of(PAIR, rate),
                date);
    }

    /** A call is the right to the forward, a put that to sell. */
    static ResolvedFxVanillaOption option(OptionSide side, double strike, LocalDate expiry) {
        return ResolvedFxVanillaOption.builder()
                .longShort(LongShort.LONG)
                .expiry(ZonedDateTime.of(expiry.atStartOfDay(), ZoneOffset.UTC))
                .underlying(forward(side.sign(), strike, expiry))
                .build();
    }
}
