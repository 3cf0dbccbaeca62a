package org.hedgerow.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.money.Currency;
import org.hedgerow.time.BusinessCalendar;
import org.hedgerow.time.DayCount;

/** The market of the jobs: flat interest, delivery on the day of the deal, so that others can be told all of it in numbers. */
final class World {
    static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    static final LocalDate HORIZON = TODAY.plusWeeks(52);
    static final Currency HOME = Currency.of("UAH");
    static final List<Currency> CURRENCIES =
            List.of("CHF", "EUR", "GBP", "USD").stream().map(Currency::of).toList();

    static final double HOME_RATE = 0.09;
    static final double FOREIGN_RATE = 0.03;
    static final double CARRY = HOME_RATE - FOREIGN_RATE;
    static final double CORRELATION = 0.6;

    /** By currency, as in {@link #CURRENCIES}; the last is that of a single rate. */
    static final double[] SPOTS = {4.47, 7.42, 10.04, 5.05};

    static final double[] VOLATILITIES = {0.11, 0.1, 0.12, 0.1};
    static final int SINGLE = 3;

    static final HestonParameters HESTON = new HestonParameters(0.0081, 1.5, 0.01, 0.35, -0.15);

    /** Units held of each currency, and the share of them that is sold and rolled. */
    static final double BALANCE = 1_000_000;

    static final double HEDGE_RATIO = 0.5;

    /** Half of bid to offer, a share of the spot rate. */
    static final double SPOT_SPREAD = 0.001;

    static final double SWAP_SPREAD = 0.0001;

    static final double ALPHA = 0.99;

    private World() {}

    static Currency single() {
        return CURRENCIES.get(SINGLE);
    }

    static Market market() {
        BidOffer spreads = new BidOffer(SPOT_SPREAD, 0, SWAP_SPREAD, 0, 0);
        Market market = Market.of(TODAY, HOME, ZeroCurve.flat(TODAY, HOME_RATE));
        for (int place = 0; place < SPOTS.length; place++) {
            PairQuote quote = new PairQuote(SPOTS[place], 0, Optional.empty(), Optional.of(spreads), Optional.empty());
            market = market.with(CURRENCIES.get(place), ZeroCurve.flat(TODAY, FOREIGN_RATE), quote);
        }
        return market;
    }

    static VolatilityTerm volatility(int place) {
        return VolatilityTerm.flat(TODAY, VOLATILITIES[place]);
    }

    static double[][] correlations() {
        double[][] matrix = new double[SPOTS.length][SPOTS.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix.length; column++) {
                matrix[row][column] = row == column ? 1 : CORRELATION;
            }
        }
        return matrix;
    }

    /** Business days after today, with the horizon. */
    static List<LocalDate> days() {
        List<LocalDate> days = new BusinessCalendar(Set.of()).businessDays(TODAY, HORIZON);
        return days.stream().filter(day -> day.isAfter(TODAY)).toList();
    }

    /** The last day of each week. */
    static List<LocalDate> weeks() {
        return IntStream.rangeClosed(1, 52).mapToObj(TODAY::plusWeeks).toList();
    }

    /** Years from today to the dates, today first. */
    static double[] years(List<LocalDate> dates) {
        double[] years = new double[dates.size() + 1];
        for (int date = 1; date < years.length; date++) {
            years[date] = DayCount.ACT_365F.years(TODAY, dates.get(date - 1));
        }
        return years;
    }

    static double horizonYears() {
        return DayCount.ACT_365F.years(TODAY, HORIZON);
    }

    /** Of the single rate at the horizon, and strike of its call. */
    static double forward() {
        return SPOTS[SINGLE] * Math.exp(CARRY * horizonYears());
    }
}
