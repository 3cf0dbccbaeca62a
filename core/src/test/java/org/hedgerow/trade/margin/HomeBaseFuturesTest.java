package org.hedgerow.trade.margin;

import static org.hedgerow.trade.Kyiv.USD;

import java.time.LocalDate;
import java.util.Map;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.trade.Booked;
import org.junit.jupiter.api.Test;

/**
 * EUR/USD futures of a company that counts in euro: margin is paid in dollars and turned into euro each day. Two lots of
 * 125,000 euro bought 0.05 % above mid on a Monday without spot lag, settled for good on Thursday.
 */
class HomeBaseFuturesTest {
    private static final LocalDate MONDAY = LocalDate.of(2008, 1, 7);
    private static final double BASE = 250_000;
    private static final double SPOT = 1.4692;

    private final Market market = TestMarket.of(MONDAY, "EUR")
            .rate("EUR", 0.03)
            .rate("USD", 0.05)
            .quote("EUR/USD", PairQuote.of(SPOT))
            .market();

    /** The dollar is 0.68, 0.69 and 0.675 euro. */
    @Test
    void marginInDollarsIsTurnedIntoEuroAtEachDaysRate() {
        FuturesContract contract =
                new FuturesContract(CurrencyPair.parse("EUR/USD"), 125_000, MONDAY.plusDays(3), 3_000, -0.01, 5);
        double mid = SPOT * usd(3) / eur(3);
        double dealt = mid + 0.0005 * SPOT;
        double first = 1 / 0.68;
        double second = 1 / 0.69;
        double last = 1 / 0.675;
        double firstPrice = first * usd(2) / eur(2);
        double secondPrice = second * usd(1) / eur(1);
        double[] margins = {
            BASE * (firstPrice - dealt) * 0.68 * eur(2),
            BASE * (secondPrice - firstPrice) * 0.69 * eur(1),
            BASE * (last - secondPrice) * 0.675
        };
        double spread = -BASE * 0.0005 * SPOT * 0.68 * eur(2);
        double funding = 6_000 * 0.675 * (Math.exp(0.04 * 3 / 365) - usd(3));
        double fees = -10 / SPOT * eur(3);
        double spot = BASE * ((first - SPOT) * 0.68 + (second - first) * 0.69 + (last - second) * 0.675);
        double atSettlement = margins[0] / eur(2) - spread / eur(2) + margins[1] / eur(1) + margins[2];
        double withInterest = margins[0] - spread + margins[1] + margins[2];
        RecordedPath path = new RecordedPath()
                .with(USD, MONDAY.plusDays(1), 0.68)
                .with(USD, MONDAY.plusDays(2), 0.69)
                .with(USD, MONDAY.plusDays(3), 0.675);
        Booked.on(
                        path,
                        market,
                        MONDAY.plusDays(3),
                        new Futures(contract, 2, MONDAY.plusDays(3), AmountUnit.ONE, 0.0005))
                .assertBooks(
                        margins[0] + margins[1] + margins[2] + funding + fees,
                        Map.of(
                                Cost.SPOT, spot,
                                Cost.CARRY, atSettlement - spot,
                                Cost.ACCRUAL, withInterest - atSettlement,
                                Cost.BID_OFFER, spread,
                                Cost.FUNDING, funding,
                                Cost.FEES, fees),
                        BASE);
    }

    private static double eur(int days) {
        return Math.exp(0.03 * days / 365);
    }

    private static double usd(int days) {
        return Math.exp(0.05 * days / 365);
    }
}
