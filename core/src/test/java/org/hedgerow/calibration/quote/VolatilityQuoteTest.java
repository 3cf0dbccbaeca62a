package org.hedgerow.calibration.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.smile.AtTheMoney;
import org.hedgerow.formula.smile.DeltaType;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.market.smile.Butterfly;
import org.hedgerow.market.smile.QuotedSmiles;
import org.hedgerow.market.smile.SmileConvention;
import org.hedgerow.market.smile.SmileInterpolation;
import org.hedgerow.market.smile.SmilePillar;
import org.hedgerow.market.smile.Wing;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;

class VolatilityQuoteTest {
    private static final LocalDate TODAY = LocalDate.of(2009, 1, 20);
    private static final LocalDate YEAR = TODAY.plusDays(365);
    private static final Currency EUR = Currency.of("EUR");
    private static final Currency USD = Currency.of("USD");

    private static PairQuote quote() {
        SmileConvention convention = new SmileConvention(DeltaType.SPOT, AtTheMoney.DELTA_NEUTRAL, Butterfly.SMILE);
        SmilePillar pillar = new SmilePillar(YEAR, 0.18, List.of(new Wing(0.25, -0.006, 0.004)));
        return PairQuote.of(1.3)
                .with(new QuotedSmiles(convention, SmileInterpolation.SABR, List.of(pillar), Optional.empty()));
    }

    @Test
    void strikesHaveTheDeltasThatAreQuoted() {
        Market market =
                Market.of(TODAY, USD, ZeroCurve.flat(TODAY, 0.03)).with(EUR, ZeroCurve.flat(TODAY, 0.05), quote());
        List<VolatilityQuote> quotes = VolatilityQuote.of(market, EUR);
        assertThat(quotes).hasSize(3).allMatch(quote -> quote.years() == 1 && quote.weight() == 1);
        double forward = quotes.get(0).forward();
        assertThat(forward).isCloseTo(1.3 * Math.exp(-0.02), within(1e-14));
        assertThat(quotes.get(0).volatility()).isCloseTo(0.187, within(1e-14));
        assertThat(quotes.get(1).volatility()).isCloseTo(0.18, within(1e-14));
        assertThat(quotes.get(2).volatility()).isCloseTo(0.181, within(1e-14));
        double discount = Math.exp(-0.05);
        VolatilityQuote put = quotes.get(0);
        VolatilityQuote call = quotes.get(2);
        assertThat(DeltaType.SPOT.delta(OptionSide.PUT, forward, put.strike(), put.volatility(), discount))
                .isCloseTo(-0.25, within(1e-12));
        assertThat(DeltaType.SPOT.delta(OptionSide.CALL, forward, call.strike(), call.volatility(), discount))
                .isCloseTo(0.25, within(1e-12));
    }

    @Test
    void fromTheOtherCurrencyStrikesAreInverseAndVolatilitiesTheSame() {
        Market ofDollar =
                Market.of(TODAY, USD, ZeroCurve.flat(TODAY, 0.03)).with(EUR, ZeroCurve.flat(TODAY, 0.05), quote());
        Market ofEuro = new Market(TODAY, EUR, ofDollar.holidays(), ofDollar.currencies(), ofDollar.pairs());
        List<VolatilityQuote> straight = VolatilityQuote.of(ofDollar, EUR);
        List<VolatilityQuote> inverse = VolatilityQuote.of(ofEuro, USD);
        for (int i = 0; i < 3; i++) {
            VolatilityQuote quote = straight.get(i);
            VolatilityQuote same = inverse.get(2 - i);
            assertThat(same.strike()).isCloseTo(1 / quote.strike(), within(1e-14));
            assertThat(same.volatility()).isCloseTo(quote.volatility(), within(1e-15));
        }
    }
}
