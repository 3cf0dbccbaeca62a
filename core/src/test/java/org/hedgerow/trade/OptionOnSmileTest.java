package org.hedgerow.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.forward;
import static org.hedgerow.trade.Kyiv.growth;
import static org.hedgerow.trade.Kyiv.path;
import static org.hedgerow.trade.Kyiv.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.smile.AtTheMoney;
import org.hedgerow.formula.smile.DeltaType;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.smile.Butterfly;
import org.hedgerow.market.smile.QuotedSmiles;
import org.hedgerow.market.smile.SmileConvention;
import org.hedgerow.market.smile.SmileInterpolation;
import org.hedgerow.market.smile.SmilePillar;
import org.hedgerow.market.smile.Wing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dollar in hryvnia, quoted 12 % at the money forward, calls of 25 delta 17 % and puts 10 %, for every expiry. */
class OptionOnSmileTest {
    private static final double ROOT = Math.sqrt(90 / 365.0); // from the horizon to the later end

    private static final QuotedSmiles SMILES = new QuotedSmiles(
            new SmileConvention(DeltaType.FORWARD, AtTheMoney.FORWARD, Butterfly.SMILE),
            SmileInterpolation.SABR,
            List.of(pillar(HORIZON), pillar(LATER)),
            Optional.empty());

    private final Market market = market("USD/UAH", SPOT, 2);

    private static SmilePillar pillar(LocalDate date) {
        return new SmilePillar(date, 0.12, List.of(new Wing(0.25, 0.07, 0.015)));
    }

    private static Market market(String pair, double spot, int spotLag) {
        PairQuote quote = new PairQuote(spot, spotLag, Optional.empty(), Optional.empty(), Optional.of(SMILES));
        return TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.09)
                .rate("USD", 0.0336)
                .quote(pair, quote)
                .market();
    }

    private static double strike(double delta, double volatility, double root) {
        return DeltaType.FORWARD.strike(delta < 0 ? PUT : CALL, delta, 1, volatility * root, 1);
    }

    @Test
    void eachStrikeIsPricedAtItsOwnVolatility() {
        double root = Math.sqrt(years(TODAY, HORIZON));
        double forward = forward(HORIZON);
        double call = forward * strike(0.25, 0.17, root);
        double put = forward * strike(-0.25, 0.10, root);
        assertThat(market.optionVolatility(USD, HORIZON, forward)).isCloseTo(0.12, within(1e-12));
        assertThat(market.optionVolatility(USD, HORIZON, call)).isCloseTo(0.17, within(1e-12));
        assertThat(market.optionVolatility(USD, HORIZON, put)).isCloseTo(0.10, within(1e-12));
        assertThat(market.optionVolatility(USD, HORIZON)).isEqualTo(0.12);

        VanillaOption option = new VanillaOption(USD, CALL, HORIZON, call);
        double discount = 1 / growth(0, SPOT_DATE, HORIZON);
        assertThat(option.value(market))
                .isCloseTo(Black.value(CALL, forward, call, 0.17 * root, discount), within(1e-12));
        assertThat(option.spotDelta(market))
                .isCloseTo(0.25 * Math.exp(-0.0336 * years(SPOT_DATE, HORIZON)), within(1e-12));
    }

    /** Whatever the dollar is worth then, a call of 25 delta is a call of 17 %. */
    @ParameterizedTest
    @ValueSource(doubles = {3.7, 5.05, 8.1})
    void whatOutlivesTheHorizonIsMarkedAtTheVolatilityOfItsDeltaThere(double last) {
        double forward = last * Math.exp((0.09 - 0.0336) * 90 / 365);
        double discount = Math.exp(-0.09 * 90 / 365);
        double call = forward * strike(0.25, 0.17, ROOT);
        double put = forward * strike(-0.25, 0.10, ROOT);
        assertThat(mark(new VanillaOption(USD, CALL, LATER, call), last))
                .isCloseTo(Black.value(CALL, forward, call, 0.17 * ROOT, discount), within(1e-7));
        assertThat(mark(new VanillaOption(USD, PUT, LATER, put), last))
                .isCloseTo(Black.value(PUT, forward, put, 0.10 * ROOT, discount), within(1e-7));
    }

    private double mark(VanillaOption option, double last) {
        return Booked.on(path(5, 5, last), market, HORIZON, new OptionTrade(option, 1, 0))
                .parts()
                .get(Cost.SPOT);
    }

    /** Hryvnia in dollars, with the mirrored quotes: puts on hryvnia are calls on dollars. */
    @Test
    void thePairMayBeQuotedTheOtherWayRound() {
        Market inverse = market("UAH/USD", 1 / SPOT, 2);
        double root = Math.sqrt(years(TODAY, HORIZON));
        double forward = forward(HORIZON);
        double call = forward / strike(-0.25, 0.10, root);
        assertThat(inverse.optionVolatility(USD, HORIZON, call)).isCloseTo(0.10, within(1e-12));
        assertThat(inverse.optionVolatility(USD, HORIZON, forward / strike(0.25, 0.17, root)))
                .isCloseTo(0.17, within(1e-12));
        assertThat(inverse.optionSmile(USD, HORIZON, LATER).deviation(1 / strike(-0.25, 0.10, ROOT)))
                .isCloseTo(0.10 * ROOT, within(1e-12));
    }

    @Test
    void faultsOfQuotesNameTheirPlaceInTheMarket() {
        QuotedSmiles late =
                new QuotedSmiles(SMILES.convention(), SMILES.interpolation(), List.of(pillar(TODAY)), Optional.empty());
        assertThatThrownBy(() -> TestMarket.of(TODAY, "UAH")
                        .rate("UAH", 0.09)
                        .rate("USD", 0.0336)
                        .quote("USD/UAH", PairQuote.of(SPOT).with(late))
                        .market())
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("pairs.USD/UAH.optionVolatility.pillars[0].date must come after");
    }
}
