package org.hedgerow.instrument.trigger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.smile.SmileCurve;
import org.hedgerow.instrument.option.Quotes;
import org.hedgerow.instrument.option.SpotTable;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.time.DayCount;

/**
 * What {@link TriggerPrice} on a later date lies above the closed form at the volatility at the money, undiscounted, by the
 * rate of that date: what the smile adds and what the dates of looks, or of carry, take away.
 */
final class TriggerTables {
    private static final int POINTS = 512;
    private static final double REACH = 6; // deviations

    private final Market market;
    private final Currency currency;
    private final Trigger trigger;
    private final LocalDate on;
    private final LocalDate end;
    private final SmileCurve smile;
    private final double[] spots;
    private final TriggerPrice[] prices;

    TriggerTables(Market market, Currency currency, Trigger trigger, LocalDate on, LocalDate end, SmileCurve smile) {
        this.market = market;
        this.currency = currency;
        this.trigger = trigger;
        this.on = on;
        this.end = end;
        this.smile = smile;
        this.spots = spots();
        this.prices = Arrays.stream(spots).mapToObj(this::price).toArray(TriggerPrice[]::new);
    }

    private TriggerPrice price(double spot) {
        return new TriggerPrice(Quotes.on(market, currency, on, end, smile, spot), trigger);
    }

    /** Between the levels, or somewhat beyond those that are not watched all the time. */
    private double[] spots() {
        double center = market.spot(currency) * market.forwardFactor(currency, market.spotDate(currency), on);
        double left = smile.deviation(1);
        double reach = REACH * (market.optionVolatility(currency, on) * Math.sqrt(years()) + left);
        double beyond = trigger.watchedOn().isPresent() ? REACH * left : 0;
        double low = Math.max(center * StrictMath.exp(-reach), trigger.lowest() * StrictMath.exp(-beyond));
        double high = Math.min(center * StrictMath.exp(reach), trigger.highest() * StrictMath.exp(beyond));
        double[] out = new double[POINTS + 1];
        for (int point = 0; point <= POINTS; point++) {
            out[point] = low * StrictMath.pow(high / low, (double) point / POINTS);
        }
        return out;
    }

    private double years() {
        return DayCount.ACT_365F.years(market.valuationDate(), on);
    }

    /** Of a knock-out call or put. */
    Optional<SpotTable> option(OptionSide side, double strike) {
        return table(
                middle().optionTiming(side, strike, spots),
                (price, timing) -> price.knockOut(side, strike, timing),
                price -> price.flatOption(side, strike),
                discount());
    }

    Optional<SpotTable> noTouch() {
        return table(middle().noTouchTiming(spots), TriggerPrice::noTouch, TriggerPrice::flatNoTouch, discount());
    }

    /** As it is, discounted. */
    Optional<SpotTable> atHit() {
        return table(middle().atHitTiming(spots), TriggerPrice::atHit, TriggerPrice::flatAtHit, 1);
    }

    /** At a rate in the middle. */
    TriggerPrice middle() {
        return prices[POINTS / 2];
    }

    private double discount() {
        return market.discount(market.home(), on, end);
    }

    /** None where there is nothing to add. */
    private Optional<SpotTable> table(
            double[] timing,
            ToDoubleBiFunction<TriggerPrice, Double> value,
            ToDoubleFunction<TriggerPrice> flat,
            double discount) {
        double[] above = new double[spots.length];
        boolean isNothing = true;
        for (int point = 0; point < spots.length; point++) {
            TriggerPrice price = prices[point];
            above[point] = (value.applyAsDouble(price, timing[point]) - flat.applyAsDouble(price)) / discount;
            isNothing &= above[point] == 0;
        }
        return isNothing ? Optional.empty() : Optional.of(new SpotTable(spots, above));
    }
}
