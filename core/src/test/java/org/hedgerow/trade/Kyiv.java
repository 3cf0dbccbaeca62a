package org.hedgerow.trade;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.money.Currency;
import org.hedgerow.path.RecordedPath;

/**
 * The dollar in hryvnia at the end of 2007: spot 5.05, delivered after two business days on 2 January, 9 % and 3.36 %
 * continuously compounded, at home 2 % more for a debt and 1 % less for a deposit, in dollars 0.5 % and 0.25 %.
 */
public final class Kyiv {
    public static final LocalDate TODAY = LocalDate.of(2007, 12, 31); // a Monday
    public static final LocalDate SPOT_DATE = LocalDate.of(2008, 1, 2);
    public static final LocalDate JUNE = LocalDate.of(2008, 6, 30);
    public static final LocalDate SEPTEMBER = LocalDate.of(2008, 9, 30);
    public static final LocalDate HORIZON = LocalDate.of(2008, 12, 31);
    public static final LocalDate LATER = LocalDate.of(2009, 3, 31);
    public static final Currency USD = Currency.of("USD");
    public static final double SPOT = 5.05;
    public static final double HOME_RATE = 0.09;
    public static final double DOLLAR_RATE = 0.0336;
    public static final BidOffer BID_OFFER = new BidOffer(0.001, 0.002, 0.0001, 0.0005, 0.005);

    private static final OwnSpreads AT_HOME = new OwnSpreads(0.02, 0.01);
    private static final OwnSpreads IN_DOLLARS = new OwnSpreads(0.005, 0.0025);

    private Kyiv() {}

    public static Market market() {
        return market(AT_HOME, IN_DOLLARS);
    }

    /** The holder borrows and lends at risk-free rates. */
    public static Market withoutSpreads() {
        return market(OwnSpreads.NONE, OwnSpreads.NONE);
    }

    private static Market market(OwnSpreads atHome, OwnSpreads inDollars) {
        return TestMarket.of(TODAY, "UAH")
                .rate("UAH", HOME_RATE, atHome)
                .rate("USD", DOLLAR_RATE, inDollars)
                .quote("USD/UAH", quote(Optional.empty()))
                .market();
    }

    public static Market withBasis(double basis) {
        return TestMarket.of(TODAY, "UAH")
                .rate("UAH", HOME_RATE)
                .rate("USD", DOLLAR_RATE)
                .quote("USD/UAH", quote(Optional.of(basis)))
                .market();
    }

    private static PairQuote quote(Optional<Double> basis) {
        VolatilityTerm volatility = VolatilityTerm.flat(TODAY, 0.12);
        return new PairQuote(SPOT, 2, basis, Optional.of(BID_OFFER), Optional.of(volatility));
    }

    /** The dollar on the four dates after today. */
    public static RecordedPath path(double june, double september, double horizon) {
        return new RecordedPath()
                .with(USD, TODAY, SPOT)
                .with(USD, JUNE, june)
                .with(USD, SEPTEMBER, september)
                .with(USD, HORIZON, horizon);
    }

    /** Years of 365 days between two dates. */
    public static double years(LocalDate from, LocalDate to) {
        return (to.toEpochDay() - from.toEpochDay()) / 365.0;
    }

    /** Forward by parity: interest runs from the spot date. */
    public static double forward(LocalDate date) {
        return SPOT * Math.exp((HOME_RATE - DOLLAR_RATE) * years(SPOT_DATE, date));
    }

    /** Growth of home cash at the risk-free rate plus a spread. */
    public static double growth(double spread, LocalDate from, LocalDate to) {
        return Math.exp((HOME_RATE + spread) * years(from, to));
    }
}
