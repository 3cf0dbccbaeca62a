package org.hedgerow.trade.rolled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.growth;
import static org.hedgerow.trade.Kyiv.years;

import java.time.LocalDate;
import java.util.Map;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Booked;
import org.hedgerow.trade.Kyiv;
import org.hedgerow.trade.Outright;
import org.junit.jupiter.api.Test;

/** The million dollars of {@link RolledSpotTest}, sold at 5.05, in regimes that change points, spreads and dealing. */
class RolledInRegimesTest {
    private static final double MILLION = 1e6;
    private static final double NOTIONAL = MILLION * SPOT;
    private static final LocalDate FIRST = LocalDate.of(2008, 4, 2);
    private static final LocalDate SECOND = LocalDate.of(2008, 7, 2);
    private static final LocalDate END = LocalDate.of(2008, 8, 1);
    private static final MarketShift SWAPS = new MarketShift.Open(USD, MarketShift.Deal.SWAP);
    private static final MarketShift SPOTS = new MarketShift.Open(USD, MarketShift.Deal.SPOT);
    private static final MarketShift BASIS = new MarketShift.Basis(USD);
    private static final MarketShift SPREAD = new MarketShift.Spread(USD);

    private final Market market = Kyiv.withoutSpreads();

    private static RecordedPath path() {
        return new RecordedPath().with(USD, FIRST, 5.4).with(USD, SECOND, 5.0).with(USD, END, 4.7);
    }

    private static double points(double basis, LocalDate from, LocalDate to) {
        return Math.expm1((0.09 - 0.0336 + basis) * years(from, to));
    }

    private Booked sold(RecordedPath path) {
        return Booked.on(path, market, END, new RolledSpot(USD, -MILLION, END, Tenor.parse("3M"), Kyiv.BID_OFFER));
    }

    @Test
    void eachSwapIsDealtAtTheBasisAndTheSpreadOfItsDay() {
        RecordedPath path =
                path().with(BASIS, FIRST, 0.3).with(SPREAD, FIRST, 4).with(BASIS, SECOND, -0.02);
        double fromStart = growth(0, SPOT_DATE, END);
        double fromFirst = growth(0, FIRST, END);
        double fromSecond = growth(0, SECOND, END);
        double[] carry = {
            5.05 * points(0, SPOT_DATE, FIRST), 5.4 * points(0.3, FIRST, SECOND), 5 * points(-0.02, SECOND, END)
        };
        double settled = MILLION * ((-0.35 + carry[0]) * fromFirst + (0.4 + carry[1]) * fromSecond + 0.3 + carry[2]);
        double bidOffer = -5_050 * fromStart - 505 * fromFirst - 4 * 540 * fromSecond - 4 * 500;
        double carried = MILLION * (carry[0] + carry[1] + carry[2]);
        Booked booked = sold(path);
        booked.assertBooks(
                settled + bidOffer,
                Map.of(
                        Cost.SPOT,
                        MILLION * 0.35,
                        Cost.CARRY,
                        carried,
                        Cost.ACCRUAL,
                        settled - MILLION * 0.35 - carried,
                        Cost.BID_OFFER,
                        bidOffer),
                NOTIONAL);
        assertThat(booked.missed()).isZero();
    }

    /** On the path a year costs 12 % at home and 2 % in dollars; today's swap is still dealt at today's interest. */
    @Test
    void onSimulatedInterestTheBasisOfTheRegimeIsAddedToThatOfThePath() {
        Market other = TestMarket.of(Kyiv.TODAY, "UAH")
                .rate("UAH", 0.12)
                .rate("USD", 0.02)
                .market();
        RecordedPath path = path().withInterest(other)
                .with(BASIS, FIRST, 0.3)
                .with(SPREAD, FIRST, 4)
                .with(BASIS, SECOND, 0);
        double rest = 0.12 - 0.02 - (0.09 - 0.0336);
        double[] carry = {
            5.05 * points(0, SPOT_DATE, FIRST), 5.4 * points(0.3 + rest, FIRST, SECOND), 5 * points(rest, SECOND, END)
        };
        double fromStart = other.growth(other.home(), SPOT_DATE, END);
        double fromFirst = other.growth(other.home(), FIRST, END);
        double fromSecond = other.growth(other.home(), SECOND, END);
        double settled = MILLION * ((-0.35 + carry[0]) * fromFirst + (0.4 + carry[1]) * fromSecond + 0.3 + carry[2]);
        double bidOffer = -5_050 * fromStart - 505 * fromFirst - 4 * 540 * fromSecond - 4 * 500;
        Booked booked = sold(path);
        assertThat(booked.account()).isCloseTo(settled + bidOffer, within(1e-12 * NOTIONAL));
        assertThat(booked.parts().get(Cost.CARRY))
                .isCloseTo(MILLION * (carry[0] + carry[1] + carry[2]), within(1e-12 * NOTIONAL));
        assertThat(booked.parts().get(Cost.BID_OFFER)).isCloseTo(bidOffer, within(1e-12 * NOTIONAL));
    }

    /** Closed at 5.4 with three half-spreads of 0.1 %, opened again at 5.0 with two; what lies between is not hedged. */
    @Test
    void aRollThatCannotBeDealtLeavesThePositionOpenUntilTheNext() {
        RecordedPath path = path().with(SWAPS, FIRST, 0)
                .with(SPREAD, FIRST, 3)
                .with(SWAPS, SECOND, 1)
                .with(SPREAD, SECOND, 2)
                .with(BASIS, SECOND, 0.1);
        double fromStart = growth(0, SPOT_DATE, END);
        double fromFirst = growth(0, FIRST, END);
        double fromSecond = growth(0, SECOND, END);
        double first = 5.05 * points(0, SPOT_DATE, FIRST);
        double last = 5 * points(0.1, SECOND, END);
        double settled = MILLION * ((-0.35 + first) * fromFirst + 0.3 + last);
        double bidOffer = -5_050 * fromStart - (505 + 3 * 5_400) * fromFirst - 2 * 5_000 * fromSecond - 2 * 500;
        Booked booked = sold(path);
        double spot = MILLION * (-0.35 + 0.3);
        booked.assertBooks(
                settled + bidOffer,
                Map.of(
                        Cost.SPOT,
                        spot,
                        Cost.CARRY,
                        MILLION * (first + last),
                        Cost.ACCRUAL,
                        settled - spot - MILLION * (first + last),
                        Cost.BID_OFFER,
                        bidOffer),
                NOTIONAL);
        assertThat(booked.missed()).isEqualTo(1);
    }

    @Test
    void onceClosedItStaysSoWhileEitherSwapsOrSpotsAreNotDealt() {
        double fromFirst = growth(0, FIRST, END);
        double expected = MILLION * (-0.35 + 5.05 * points(0, SPOT_DATE, FIRST)) * fromFirst;
        double spreads = 5_050 * growth(0, SPOT_DATE, END) + (505 + 5_400) * fromFirst;
        Booked noSwaps = sold(path().with(SWAPS, FIRST, 0));
        Booked noSpots =
                sold(path().with(SWAPS, FIRST, 0).with(SWAPS, SECOND, 1).with(SPOTS, SECOND, 0));
        assertThat(noSwaps.account()).isCloseTo(expected - spreads, within(1e-12 * NOTIONAL));
        assertThat(noSwaps.missed()).isEqualTo(2);
        assertThat(noSpots.account()).isEqualTo(noSwaps.account());
        assertThat(noSpots.missed()).isEqualTo(2);
    }

    @Test
    void boughtItGainsAndPaysWhatTheSellerPaysAndGainsButTheSpread() {
        RecordedPath path = path().with(SWAPS, FIRST, 0).with(SWAPS, SECOND, 1).with(BASIS, SECOND, 0.1);
        Tenor quarter = Tenor.parse("3M");
        Booked bought = Booked.on(path, market, END, new RolledSpot(USD, MILLION, END, quarter, Kyiv.BID_OFFER));
        Booked sold = sold(path);
        double spread = sold.parts().get(Cost.BID_OFFER);
        assertThat(bought.account() + sold.account()).isCloseTo(2 * spread, within(1e-12 * NOTIONAL));
    }

    @Test
    void neutralRegimesAreNoRegimes() {
        RecordedPath neutral = path().with(BASIS, FIRST, 0);
        Booked plain = sold(path());
        Booked regimes = sold(neutral);
        assertThat(regimes.account()).isCloseTo(plain.account(), within(1e-12 * NOTIONAL));
        assertThat(regimes.missed()).isZero();
    }

    /** A forward of a million for December, bought at today's forward and marked in July with 20 % of basis. */
    @Test
    void aForwardThatOutlivesTheHorizonIsMarkedAtTheBasisOfItsRegime() {
        RecordedPath path = path().with(BASIS, FIRST, 0.2);
        Booked booked = Booked.on(path, market, END, new Outright(USD, MILLION, HORIZON, 0));
        double left = years(END, HORIZON);
        double discount = Math.exp(-0.09 * left);
        double marked = 4.7 * (1 + points(0.2, END, HORIZON)) - Kyiv.forward(HORIZON);
        assertThat(booked.account()).isCloseTo(MILLION * discount * marked, within(1e-12 * NOTIONAL));
    }
}
