package org.hedgerow.scenarios.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.formula.smile.AtTheMoney;
import org.hedgerow.formula.smile.DeltaType;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.market.smile.Butterfly;
import org.hedgerow.market.smile.QuotedSmiles;
import org.hedgerow.market.smile.SmileConvention;
import org.hedgerow.market.smile.SmileInterpolation;
import org.hedgerow.market.smile.SmilePillar;
import org.hedgerow.market.smile.Wing;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;

class SmileWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final LocalDate HORIZON = LocalDate.of(2008, 12, 31);
    private static final Currency USD = Currency.of("USD");
    private static final Currency EUR = Currency.of("EUR");
    private static final ZeroCurve CURVE = ZeroCurve.flat(TODAY, 0.04);

    private static Market market(PairQuote quote) {
        return Market.of(TODAY, Currency.of("UAH"), CURVE)
                .with(USD, CURVE, quote)
                .with(EUR, CURVE, PairQuote.of(7.4));
    }

    private static String words(PairQuote quote) {
        return SmileWords.of(market(quote), List.of(USD, EUR), HORIZON);
    }

    @Test
    void aSmileSaysWhatItGivesAtTheDeltasQuoted() {
        SmilePillar pillar = new SmilePillar(HORIZON, 0.12, List.of(new Wing(0.25, 0.06, 0.01)));
        QuotedSmiles smiles = new QuotedSmiles(
                new SmileConvention(DeltaType.FORWARD, AtTheMoney.FORWARD, Butterfly.SMILE),
                SmileInterpolation.SABR,
                List.of(pillar),
                Optional.empty());
        assertThat(words(PairQuote.of(5.05).with(smiles)))
                .isEqualTo(" Options on USD: a smile for each expiry, quoted by delta for USD/UAH, through SABR; to the"
                        + " horizon 10.00 % for puts and 16.00 % for calls of delta 0.25.");
    }

    @Test
    void oneVolatilityForAllStrikesIsCalledThat() {
        assertThat(words(PairQuote.of(5.05).with(VolatilityTerm.flat(TODAY, 0.12))))
                .isEqualTo(" Options on USD: one volatility for all strikes.");
        assertThat(words(PairQuote.of(5.05))).isEmpty();
    }
}
