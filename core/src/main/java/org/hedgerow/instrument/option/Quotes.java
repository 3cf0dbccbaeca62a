package org.hedgerow.instrument.option;

import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.formula.barrier.LognormalSpot;
import org.hedgerow.formula.smile.SmileCurve;
import org.hedgerow.formula.smile.SmileNode;
import org.hedgerow.formula.smile.VannaVolga;
import org.hedgerow.market.Market;
import org.hedgerow.math.Normal;
import org.hedgerow.money.Currency;
import org.hedgerow.time.DayCount;

/**
 * What a dealer sees, today or on a later date, who values options of one currency and one expiry: forwards and discount
 * factors from the spot date, the smile by strike with volatilities moved by a number, at least a trace of one. A moved
 * spot rate moves forwards in proportion and leaves the volatility of each strike.
 */
public final class Quotes {
    private static final double DELTA = 0.25;
    private static final double SLOPE_BUMP = 1e-4; // a share of the strike
    private static final int ROUNDS = 60;

    private final Market market;
    private final Currency currency;
    private final LocalDate from; // when the rate is known
    private final LocalDate delivery; // of a rate known then
    private final LocalDate expiry;
    private final double shift;
    private final double spot;
    private final DoubleUnaryOperator volatilities;
    private final double root; // of years

    /** Of an expiry, all volatilities higher by a number. */
    public Quotes(Market market, Currency currency, LocalDate expiry, double volatilityShift) {
        this(
                market,
                currency,
                market.valuationDate(),
                market.spotDate(currency),
                expiry,
                volatilityShift,
                market.spot(currency),
                market.optionVolatilities(currency, expiry));
    }

    private Quotes(
            Market market,
            Currency currency,
            LocalDate from,
            LocalDate delivery,
            LocalDate expiry,
            double shift,
            double spot,
            DoubleUnaryOperator volatilities) {
        this.market = market;
        this.currency = currency;
        this.from = from;
        this.delivery = delivery;
        this.expiry = expiry;
        this.shift = shift;
        this.spot = spot;
        this.volatilities = volatilities;
        this.root = Math.sqrt(DayCount.ACT_365F.years(from, expiry));
    }

    /**
     * What a dealer will see on a later date if curves come true.
     *
     * @param smile what is left of it on that date, by strike over the forward
     */
    public static Quotes on(
            Market market, Currency currency, LocalDate date, LocalDate expiry, SmileCurve smile, double spot) {
        double root = Math.sqrt(DayCount.ACT_365F.years(date, expiry));
        double forward = spot * market.forwardFactor(currency, date, expiry);
        DoubleUnaryOperator volatilities = strike -> smile.deviation(strike / forward) / root;
        return new Quotes(market, currency, date, date, expiry, 0, spot, volatilities);
    }

    /** The same with a spot rate higher by a share. */
    public Quotes withSpot(double share) {
        return new Quotes(market, currency, from, delivery, expiry, shift, spot * (1 + share), volatilities);
    }

    /** Of the curves and the smile, with today's spot whatever is moved. */
    public Market market() {
        return market;
    }

    /** The date that all this is seen on. */
    public LocalDate from() {
        return from;
    }

    /** The last day of the option. */
    public LocalDate expiry() {
        return expiry;
    }

    /** Home currency per unit, delivered on the spot date. */
    public double spot() {
        return spot;
    }

    /** To the expiry, home currency per unit. */
    public double forward() {
        return forward(expiry);
    }

    /** To any day from the spot date on, home currency per unit. */
    public double forward(LocalDate date) {
        return spot * market.forwardFactor(currency, delivery, date);
    }

    /** Value on the day of delivery of spot of one unit of home currency paid at expiry. */
    public double discount() {
        return discount(expiry);
    }

    /** Value on the spot date of one unit of home currency paid on a day. */
    public double discount(LocalDate date) {
        return market.discount(market.home(), delivery, date);
    }

    /** Volatility of a strike times root of years, at least 0. */
    public double deviation(double strike) {
        return Math.max(0, volatilities.applyAsDouble(strike) + shift) * root;
    }

    /** The same of an option that expires on another date, at the volatility quoted for that. */
    public double deviation(LocalDate date, double strike) {
        double years = DayCount.ACT_365F.years(market.valuationDate(), date);
        return Math.max(0, market.optionVolatility(currency, date, strike) + shift) * Math.sqrt(years);
    }

    /** What {@link #deviation} gains with the strike; 0 in a flat smile. */
    public double deviationSlope(double strike) {
        double bump = SLOPE_BUMP * strike;
        return (deviation(strike + bump) - deviation(strike - bump)) / (2 * bump);
    }

    /** At the strike at which a call and a put have opposite forward deltas. */
    public SmileNode atTheMoney() {
        return node(0);
    }

    /** At the money and at the strikes of 25 delta of the smile itself; not for volatilities of 0. */
    public VannaVolga vannaVolga() {
        double quantile = Normal.quantile(1 - DELTA);
        return new VannaVolga(forward(), node(-quantile), node(0), node(quantile));
    }

    /** Where {@code ln(K/F) = quantile s + s^2/2}. */
    private SmileNode node(double quantile) {
        double strike = forward();
        double deviation = traced(strike);
        for (int round = 0; round < ROUNDS; round++) {
            double next = forward() * StrictMath.exp(quantile * deviation + deviation * deviation / 2);
            if (next == strike) {
                break;
            }
            strike = next;
            deviation = traced(strike);
        }
        return new SmileNode(strike, deviation);
    }

    private double traced(double strike) {
        return Math.max(Double.MIN_NORMAL, deviation(strike));
    }

    /** Without a smile, at the volatility at the money. */
    public LognormalSpot lognormal() {
        return new LognormalSpot(spot(), forward(), atTheMoney().deviation(), discount());
    }

    /** Variance to dates up to expiry that ends with a deviation and comes as that at the money does. */
    public double[] variances(List<LocalDate> dates, double deviation) {
        double whole = variance(expiry);
        double[] variances = new double[dates.size()];
        double before = 0;
        for (int date = 0; date < variances.length; date++) {
            double share = whole == 0 ? 0 : Math.min(1, variance(dates.get(date)) / whole);
            before = Math.max(before, share * deviation * deviation);
            variances[date] = before;
        }
        return variances;
    }

    private double variance(LocalDate date) {
        return Math.max(0, variance(market.valuationDate(), date) - variance(market.valuationDate(), from));
    }

    private double variance(LocalDate today, LocalDate date) {
        if (!date.isAfter(today)) {
            return 0;
        }
        double volatility = market.optionVolatility(currency, date);
        return volatility * volatility * DayCount.ACT_365F.years(today, date);
    }

    /** To each of some days, home currency per unit. */
    public double[] forwards(List<LocalDate> dates) {
        return dates.stream().mapToDouble(this::forward).toArray();
    }
}
