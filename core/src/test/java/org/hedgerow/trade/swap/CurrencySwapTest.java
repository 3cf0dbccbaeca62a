package org.hedgerow.trade.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.SEPTEMBER;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Booked;
import org.hedgerow.trade.Kyiv;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A million dollars swapped for hryvnias, quarter by quarter. */
class CurrencySwapTest {
    private static final double MILLION = 1e6;
    private static final double NOTIONAL = MILLION * SPOT;
    private static final LocalDate FAR = LocalDate.of(2010, 6, 30);
    private static final Tenor QUARTER = Tenor.parse("3M");
    private static final SwapLeg FAIR = new SwapLeg(false, Optional.empty());
    private static final SwapLeg FLOATING = new SwapLeg(true, Optional.empty());

    private static RecordedPath path() {
        return new RecordedPath()
                .with(USD, TODAY, SPOT)
                .with(USD, LocalDate.of(2008, 3, 3), 5.3)
                .with(USD, JUNE, 4.7)
                .with(USD, SEPTEMBER, 5.0)
                .with(USD, HORIZON, 5.6);
    }

    private static SwapLeg fixed(double rate) {
        return new SwapLeg(false, Optional.of(rate));
    }

    private static CurrencySwap swap(LocalDate end, SwapLeg foreign, SwapLeg home, boolean exchanges, double spread) {
        return new CurrencySwap(USD, MILLION, end, QUARTER, foreign, home, exchanges, spread);
    }

    static Stream<CurrencySwap> swaps() {
        List<CurrencySwap> swaps = new ArrayList<>();
        for (LocalDate end : List.of(SEPTEMBER, HORIZON, FAR)) {
            for (boolean exchanges : new boolean[] {true, false}) {
                swaps.add(swap(end, fixed(0.05), FAIR, exchanges, 0.002));
                swaps.add(swap(end, FLOATING, FAIR, exchanges, 0.002));
                swaps.add(swap(end, fixed(0.05), FLOATING, exchanges, 0));
                swaps.add(swap(end, new SwapLeg(true, Optional.of(0.01)), fixed(0.07), exchanges, 0.001));
            }
        }
        return swaps.stream();
    }

    /** Coupon by coupon, at today's forwards: the swap spreads what they differ from one rate over the periods. */
    @ParameterizedTest(name = "to {0}, exchange {1}, basis {2}")
    @CsvSource({
        "2008-09-30, true, 0",
        "2008-12-31, false, 0",
        "2010-06-30, true, 0",
        "2010-06-30, false, 0.01",
        "2008-12-31, true, 0.01"
    })
    void fixedForFixedItIsTheSumOfForwards(LocalDate end, boolean exchanges, double basis) {
        Market market = basis == 0 ? Kyiv.withoutSpreads() : Kyiv.withBasis(basis);
        List<LocalDate> dates = QUARTER.rollDates(SPOT_DATE, end, market.calendar());
        Trade[] forwards = new Trade[dates.size() - 1];
        for (int period = 0; period < forwards.length; period++) {
            double years =
                    (dates.get(period + 1).toEpochDay() - dates.get(period).toEpochDay()) / 365.0;
            double last = exchanges && period == forwards.length - 1 ? 1 : 0;
            forwards[period] = new Outright(USD, MILLION * (0.05 * years + last), dates.get(period + 1), 0);
        }
        Booked swap = Booked.on(path(), market, HORIZON, swap(end, fixed(0.05), FAIR, exchanges, 0));
        Booked sum = Booked.on(path(), market, HORIZON, forwards);
        assertThat(swap.account()).isCloseTo(sum.account(), within(1e-12 * NOTIONAL));
        assertThat(swap.parts().get(Cost.SPOT)).isCloseTo(sum.parts().get(Cost.SPOT), within(1e-12 * NOTIONAL));
    }

    @ParameterizedTest
    @MethodSource("swaps")
    void atTheRateThatIsNotGivenItIsWorthNothing(CurrencySwap swap) {
        if (swap.home().rate().isEmpty()) {
            assertThat(swap.value(Kyiv.withBasis(0.01))).isCloseTo(0, within(1e-12 * NOTIONAL));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void floatingForFloatingNeedsNoSpreadWhereNothingIsQuotedOverParity(boolean exchanges) {
        CurrencySwap swap = swap(FAR, FLOATING, FLOATING, true, 0);
        assertThat(swap.homeRate(Kyiv.market())).isCloseTo(0, within(1e-15));
        double withBasis = swap.homeRate(Kyiv.withBasis(0.01));
        assertThat(withBasis).isBetween(0.005, 0.02); // forwards are dearer than parity by a per cent a year
        assertThat(exchanges ? swap.value(Kyiv.market()) : 0).isCloseTo(0, within(1e-12 * NOTIONAL));
    }

    /** By separate kernels: bonds of each path, and numbers known today. */
    @ParameterizedTest
    @MethodSource("swaps")
    void whereThePathsInterestIsTodaysEveryComponentIsToo(CurrencySwap swap) {
        for (Market market : List.of(Kyiv.market(), Kyiv.withBasis(0.012))) {
            Booked today = Booked.on(path(), market, HORIZON, swap);
            Booked simulated = Booked.on(path().withInterest(market), market, HORIZON, swap);
            simulated.assertBooks(today.account(), today.parts(), NOTIONAL);
        }
    }

    /** The half-spread of 0.2 % is that of the bond received: coupons alone where nothing is exchanged. */
    @Test
    void dealingCostsAShareOfWhatTheForeignLegIsWorth() {
        Market market = Kyiv.withoutSpreads();
        double annuity = 0;
        for (LocalDate date : List.of(LocalDate.of(2008, 4, 2), LocalDate.of(2008, 7, 2), SEPTEMBER)) {
            annuity += market.discount(USD, SPOT_DATE, date);
        }
        Booked booked = Booked.on(path(), market, HORIZON, swap(SEPTEMBER, fixed(0.05), FAIR, true, 0.002));
        double bond = market.discount(USD, SPOT_DATE, SEPTEMBER);
        double coupons = 0.05
                * (91 * market.discount(USD, SPOT_DATE, LocalDate.of(2008, 4, 2))
                        + 91 * market.discount(USD, SPOT_DATE, LocalDate.of(2008, 7, 2))
                        + 90 * bond)
                / 365;
        assertThat(annuity).isGreaterThan(bond);
        assertThat(booked.parts().get(Cost.BID_OFFER))
                .isCloseTo(
                        -0.002 * NOTIONAL * (bond + coupons) * market.growth(market.home(), SPOT_DATE, HORIZON),
                        within(1e-12 * NOTIONAL));
    }

    /** On the path a quarter costs 12 % a year at home; the last period's payment is fixed on its first day. */
    @Test
    void theFloatingLegPaysTheRateOfThePathOnItsFirstDay() {
        Market other =
                TestMarket.of(TODAY, "UAH").rate("UAH", 0.12).rate("USD", 0.02).market();
        CurrencySwap swap = swap(SEPTEMBER, fixed(0), FLOATING, false, 0);
        Booked booked = Booked.on(path().withInterest(other), Kyiv.withoutSpreads(), SEPTEMBER, swap);
        double first = Math.expm1(0.09 * 91 / 365); // known today
        double second = Math.expm1(0.12 * 91 / 365);
        double third = Math.expm1(0.12 * 90 / 365);
        double paid = first * Math.exp(0.12 * 181 / 365) + second * Math.exp(0.12 * 90 / 365) + third;
        assertThat(booked.account()).isCloseTo(-NOTIONAL * paid - spreadOf(swap, NOTIONAL), within(1e-9 * NOTIONAL));
        assertThat(booked.parts().get(Cost.SPOT)).isCloseTo(0, within(1e-12 * NOTIONAL));
    }

    /** What the solved spread on the home leg pays, with the path's interest. */
    private static double spreadOf(CurrencySwap swap, double notional) {
        double rate = swap.homeRate(Kyiv.withoutSpreads());
        double years = 91 / 365.0 * Math.exp(0.12 * 181 / 365) + 91 / 365.0 * Math.exp(0.12 * 90 / 365) + 90 / 365.0;
        return notional * rate * years;
    }
}
