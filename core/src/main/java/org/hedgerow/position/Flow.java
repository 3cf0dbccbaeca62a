package org.hedgerow.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;

/**
 * A payment on a date, positive when received: {@code amount * (S(t) - budgetRate) * A(t,T)}. It is paid on the next
 * business day if the date is none. One that is paid after the horizon is marked there at its forward.
 * At the market rate {@code S(t)} and that forward are {@code 1 + premium} times the official ones.
 *
 * @param budgetRate the rate against which gains are counted, home per unit; today's forward if absent
 * @param rate at which it is paid; official if absent
 * @param tags where it belongs; nowhere in particular if absent
 */
public record Flow(
        Currency currency,
        double amount,
        LocalDate date,
        Certainty certainty,
        Optional<Double> budgetRate,
        Optional<LineRate> rate,
        Optional<Tags> tags)
        implements Line {
    public Flow {
        Checks.present(currency, "currency");
        Checks.in(amount, -LARGEST, LARGEST, "amount");
        Checks.present(date, "date");
        Checks.present(certainty, "certainty");
        Checks.present(budgetRate, "budgetRate").ifPresent(budget -> Checks.positive(budget, "budgetRate"));
        Checks.present(rate, "rate");
        Checks.present(tags, "tags");
    }

    /** Belonging nowhere in particular. */
    public Flow(
            Currency currency,
            double amount,
            LocalDate date,
            Certainty certainty,
            Optional<Double> budgetRate,
            Optional<LineRate> rate) {
        this(currency, amount, date, certainty, budgetRate, rate, Optional.empty());
    }

    /** At the official rate. */
    public Flow(Currency currency, double amount, LocalDate date, Certainty certainty, Optional<Double> budgetRate) {
        this(currency, amount, date, certainty, budgetRate, Optional.empty());
    }

    @Override
    public double amount(Market market) {
        return amount;
    }

    @Override
    public double netExposure(Market market) {
        return certainty == Certainty.COMMITMENT ? amount : 0;
    }

    @Override
    public List<Exposure> exposures(Market market, LocalDate horizon) {
        return amount == 0 ? List.of() : List.of(new Exposure(currency, amount, paid(market)));
    }

    @Override
    public Flow part(double share) {
        return new Flow(currency, share * amount, date, certainty, budgetRate, rate, tags);
    }

    @Override
    public Tags tag() {
        return tags.orElse(Tags.NONE);
    }

    @Override
    public Optional<LocalDate> due() {
        return Optional.of(date);
    }

    @Override
    public boolean isFlow() {
        return true;
    }

    @Override
    public void check(Market market) {
        Checks.that(
                date.isAfter(market.valuationDate()),
                "date",
                "must come after the valuation date " + market.valuationDate() + ", but is " + date);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        LocalDate known = known(market, horizon);
        RateRow.require(needs, currency, rate, known);
        PathForward.require(needs, market, currency, List.of(known), paid(market));
        CarriedGains.require(needs, market, known, horizon);
    }

    @Override
    public LineKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        LocalDate paid = paid(market);
        LocalDate known = known(market, horizon);
        int date = layout.grid().index(known);
        RateRow paidAt = RateRow.of(layout, currency, rate);
        double budget = budgetRate.orElseGet(() -> market.forward(currency, paid));
        if (paid.isAfter(known) && PathForward.varies(layout::movesForwards, market, currency)) {
            return new MarkedFlow(date, paidAt, PathForward.of(layout, market, currency, known, paid), amount, budget);
        }
        boolean carriedLater = layout.simulatesInterest(market.home());
        double toHorizon = carriedLater ? amount : amount * market.discount(market.home(), horizon, paid);
        return new LinearGain(
                date, paidAt, toHorizon * market.forwardFactor(currency, known, paid), -toHorizon * budget);
    }

    private LocalDate paid(Market market) {
        return market.calendar().following(date);
    }

    private LocalDate known(Market market, LocalDate horizon) {
        LocalDate paid = paid(market);
        return paid.isAfter(horizon) ? horizon : paid;
    }
}
