package org.hedgerow.trade.rolled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.forward;
import static org.hedgerow.trade.Kyiv.growth;
import static org.hedgerow.trade.Kyiv.years;

import java.time.LocalDate;
import java.util.Map;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Booked;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

/** A million dollars dealt spot and rolled by quarters, half-spreads 0.1 % spot and 1 basis point on the points. */
class RolledSpotTest {
    private static final double MILLION = 1e6;
    private static final double NOTIONAL = MILLION * SPOT;
    private static final LocalDate FIRST = LocalDate.of(2008, 4, 2);
    private static final LocalDate SECOND = LocalDate.of(2008, 7, 2);
    private static final LocalDate END = LocalDate.of(2008, 8, 1); // a short last period

    private static final RecordedPath PATH = new RecordedPath()
            .with(USD, SPOT_DATE, 99) // not read: the first swap is dealt today
            .with(USD, FIRST, 5.4)
            .with(USD, SECOND, 5.0)
            .with(USD, END, 4.7);

    private static double points(LocalDate from, LocalDate to) {
        return Math.expm1((0.09 - 0.0336) * years(from, to));
    }

    /** Sold at 5.05: settles -0.35, +0.4 and +0.3 and earns the points of each spot rate dealt before. */
    @Test
    void eachRollSettlesTheMoveSinceTheOneBeforeAtThatDaysSpotAndPoints() {
        Market market = Kyiv.withoutSpreads();
        double fromStart = growth(0, SPOT_DATE, END);
        double fromFirst = growth(0, FIRST, END);
        double fromSecond = growth(0, SECOND, END);
        double[] carry = {5.05 * points(SPOT_DATE, FIRST), 5.4 * points(FIRST, SECOND), 5 * points(SECOND, END)};
        double spot = MILLION * (5.05 - 4.7);
        double carried = MILLION * (carry[0] + carry[1] + carry[2]);
        double settled = MILLION * ((-0.35 + carry[0]) * fromFirst + (0.4 + carry[1]) * fromSecond + 0.3 + carry[2]);
        double bidOffer =
                -5_050 * fromStart - 505 * fromFirst - 540 * fromSecond - 500; // 0.1 % of 5.05, 1 bp of each spot
        Booked.on(PATH, market, END, new RolledSpot(USD, -MILLION, END, Tenor.parse("3M"), Kyiv.BID_OFFER))
                .assertBooks(
                        settled + bidOffer,
                        Map.of(
                                Cost.SPOT, spot,
                                Cost.CARRY, carried,
                                Cost.ACCRUAL, settled - spot - carried,
                                Cost.BID_OFFER, bidOffer),
                        NOTIONAL);
    }

    @Test
    void boughtItGainsAndPaysWhatTheSellerPaysAndGainsButTheSpread() {
        Market market = Kyiv.withoutSpreads();
        Tenor quarter = Tenor.parse("3M");
        Booked sold = Booked.on(PATH, market, END, new RolledSpot(USD, -MILLION, END, quarter, Kyiv.BID_OFFER));
        Booked bought = Booked.on(PATH, market, END, new RolledSpot(USD, MILLION, END, quarter, Kyiv.BID_OFFER));
        double spread = sold.parts().get(Cost.BID_OFFER);
        assertThat(bought.parts().get(Cost.BID_OFFER)).isCloseTo(spread, within(1e-12 * NOTIONAL));
        assertThat(bought.account() + sold.account()).isCloseTo(2 * spread, within(1e-12 * NOTIONAL));
    }

    @Test
    void withoutARollOnTheWayItIsTheForward() {
        Market market = Kyiv.market();
        RecordedPath path = Kyiv.path(1, 9, 5.9);
        Booked rolled = Booked.on(
                path, market, HORIZON, new RolledSpot(USD, MILLION, HORIZON, Tenor.parse("1Y"), BidOffer.NONE));
        rolled.assertBooks(
                MILLION * (5.9 - forward(HORIZON)),
                Map.of(Cost.SPOT, MILLION * 0.85, Cost.CARRY, MILLION * (5.05 - forward(HORIZON))),
                NOTIONAL);
    }

    @Test
    void oneThatIsNeededBeyondTheHorizonIsClosedThere() {
        Market market = Kyiv.withoutSpreads();
        Booked booked =
                Booked.on(PATH, market, END, new RolledSpot(USD, MILLION, HORIZON, Tenor.parse("1Y"), BidOffer.NONE));
        assertThat(booked.account()).isCloseTo(MILLION * (4.7 - forward(END)), within(1e-12 * NOTIONAL));
    }
}
