package org.hedgerow.instrument.fixing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.fixing.FixingCourse;
import org.hedgerow.instrument.option.Quotes;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;

/** Fixings, the day on which each is paid, and how a dealer sees the rate get there: each at the volatility of a strike. */
record Schedule(List<LocalDate> fixings, List<LocalDate> payments) {
    /** Each fixing is paid on the first of the days on or after it; on its own where there are none. */
    static Schedule of(List<LocalDate> fixings, List<LocalDate> days) {
        return new Schedule(
                fixings,
                days.isEmpty()
                        ? fixings
                        : fixings.stream()
                                .map(fixing -> days.stream()
                                        .filter(day -> !day.isBefore(fixing))
                                        .findFirst()
                                        .orElseThrow())
                                .toList());
    }

    static List<LocalDate> checked(List<LocalDate> dates, String name) {
        List<LocalDate> some = Checks.notEmpty(dates, name);
        for (int place = 1; place < some.size(); place++) {
            Checks.that(
                    some.get(place).isAfter(some.get(place - 1)),
                    name + "[" + place + "]",
                    "must come after the one before it");
        }
        return some;
    }

    LocalDate end() {
        return payments.get(payments.size() - 1);
    }

    /** Fixings and payments up to a date, and that. */
    SortedSet<LocalDate> until(LocalDate last) {
        TreeSet<LocalDate> dates = new TreeSet<>(fixings);
        dates.addAll(payments);
        dates.removeIf(date -> date.isAfter(last));
        dates.add(last);
        return Collections.unmodifiableSortedSet(dates);
    }

    /** Those whose fixings come after a date. */
    Schedule after(LocalDate date) {
        int first =
                (int) fixings.stream().filter(fixing -> !fixing.isAfter(date)).count();
        return new Schedule(fixings.subList(first, fixings.size()), payments.subList(first, payments.size()));
    }

    FixingCourse today(Quotes quotes, double strike) {
        LocalDate today = quotes.market().valuationDate();
        Checks.that(
                fixings.get(0).isAfter(today),
                "fixings",
                "must come after the valuation date, but have " + fixings.get(0));
        int count = fixings.size();
        double[] forward = new double[count];
        double[] variance = new double[count];
        double[] carry = new double[count];
        double[] discount = new double[count];
        for (int place = 0; place < count; place++) {
            LocalDate fixing = fixings.get(place);
            LocalDate paid = payments.get(place);
            double deviation = quotes.deviation(fixing, strike);
            forward[place] = quotes.forward(fixing) / quotes.spot();
            variance[place] = deviation * deviation;
            carry[place] = quotes.forward(paid) / quotes.forward(fixing);
            discount[place] = quotes.discount(paid);
        }
        return new FixingCourse(forward, variance, carry, discount);
    }

    /** As paths see it on a date, amounts as money of the last payment: the smile at the strike's moneyness today. */
    FixingCourse on(LocalDate date, Market market, Currency currency, double strike) {
        int count = fixings.size();
        double[] forward = new double[count];
        double[] variance = new double[count];
        double[] carry = new double[count];
        double[] discount = new double[count];
        for (int place = 0; place < count; place++) {
            LocalDate fixing = fixings.get(place);
            LocalDate paid = payments.get(place);
            double moneyness = strike / market.forward(currency, fixing);
            forward[place] = market.forwardFactor(currency, date, fixing);
            variance[place] = market.optionSmile(currency, date, fixing).variance(moneyness);
            carry[place] = market.forwardFactor(currency, fixing, paid);
            discount[place] = 1 / market.discount(market.home(), paid, end());
        }
        return new FixingCourse(forward, variance, carry, discount);
    }
}
