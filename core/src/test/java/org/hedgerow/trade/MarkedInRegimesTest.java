package org.hedgerow.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.growth;
import static org.hedgerow.trade.Kyiv.years;

import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.trade.margin.Futures;
import org.junit.jupiter.api.Test;

/** Options that outlive the horizon and futures that are closed early, in a regime with a market of its own. */
class MarkedInRegimesTest {
    private static final double MILLION = 1e6;
    private static final double NOTIONAL = MILLION * SPOT;
    private static final MarketShift BASIS = new MarketShift.Basis(USD);
    private static final MarketShift SPREAD = new MarketShift.Spread(USD);
    private static final MarketShift VOLATILITY = new MarketShift.OptionVolatility(USD);

    private final Market market = Kyiv.withoutSpreads();

    /** A put at 5.2 with 90 days left: 12 % and 25 % of volatility, on a forward with 20 % of basis. */
    @Test
    void anOptionIsMarkedAtTheVolatilityAndTheBasisOfItsRegime() {
        RecordedPath path = Kyiv.path(5, 5, 4.9).with(VOLATILITY, JUNE, 0.25).with(BASIS, JUNE, 0.2);
        OptionTrade put = new OptionTrade(new VanillaOption(USD, OptionSide.PUT, LATER, 5.2), MILLION, 0);
        double left = years(HORIZON, LATER);
        double forward = 4.9 * Math.exp((0.09 - 0.0336 + 0.2) * left);
        double mark =
                MILLION * Black.value(OptionSide.PUT, forward, 5.2, 0.37 * Math.sqrt(left), Math.exp(-0.09 * left));
        Booked booked = Booked.on(path, market, HORIZON, put);
        assertThat(booked.parts().get(Cost.SPOT)).isCloseTo(mark, within(1e-12 * NOTIONAL));
        double premium = booked.parts().get(Cost.PREMIUM);
        Booked calm = Booked.on(Kyiv.path(5, 5, 4.9), market, HORIZON, put);
        assertThat(premium).isEqualTo(calm.parts().get(Cost.PREMIUM));
        assertThat(booked.account())
                .isCloseTo(mark + premium * growth(0, SPOT_DATE, HORIZON), within(1e-12 * NOTIONAL));
    }

    /** Opened at today's half-spread of 0.05 %, closed at four of them. */
    @Test
    void futuresAreClosedAtTheSpreadOfTheirRegime() {
        FuturesContract contract = new FuturesContract(CurrencyPair.parse("USD/UAH"), 1_000, LATER, 250, 0, 2);
        Futures futures = new Futures(contract, -1_000, JUNE, AmountUnit.ONE, 0.0005);
        Booked wide = Booked.on(held(5.3).with(SPREAD, JUNE, 4), market, JUNE, futures);
        Booked calm = Booked.on(held(5.3), market, JUNE, futures);
        double half = MILLION * 0.0005 * 5.3;
        assertThat(wide.account() - calm.account()).isCloseTo(-3 * half, within(1e-12 * NOTIONAL));
        assertThat(wide.parts().get(Cost.BID_OFFER) - calm.parts().get(Cost.BID_OFFER))
                .isCloseTo(-3 * half, within(1e-12 * NOTIONAL));
    }

    /** On the last day alone, so that no margin earns interest on it. */
    @Test
    void futuresAreSettledAtTheBasisOfTheirRegime() {
        FuturesContract contract = new FuturesContract(CurrencyPair.parse("USD/UAH"), 1_000, LATER, 250, 0, 2);
        Futures futures = new Futures(contract, -1_000, JUNE, AmountUnit.ONE, 0);
        Booked shifted = Booked.on(held(5.3).with(BASIS, JUNE, 0.2), market, JUNE, futures);
        Booked calm = Booked.on(held(5.3), market, JUNE, futures);
        double factor = Math.exp((0.09 - 0.0336) * years(JUNE, LATER));
        double moved = 5.3 * factor * Math.expm1(0.2 * years(JUNE, LATER));
        assertThat(shifted.account() - calm.account()).isCloseTo(-MILLION * moved, within(1e-12 * NOTIONAL));
        assertThat(shifted.parts().get(Cost.CARRY) - calm.parts().get(Cost.CARRY))
                .isCloseTo(-MILLION * moved, within(1e-12 * NOTIONAL));
    }

    private static RecordedPath held(double spot) {
        return new RecordedPath().with(USD, TODAY, spot);
    }
}
