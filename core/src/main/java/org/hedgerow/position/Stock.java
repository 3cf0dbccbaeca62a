package org.hedgerow.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.time.DayCount;

/**
 * A balance in one currency, held constant to the horizon: {@code net * (S(T) - S(0))}, {@code S(T)} times {@code 1 +
 * premium} at the market rate. Today both rates are one.
 *
 * @param assets of the balance sheet, positive
 * @param liabilities of the balance sheet, positive
 * @param bought to be received from deals on and off the balance sheet, {@code sold} to be delivered
 * @param interestRate what the net balance earns a year in its own currency, continuously compounded; none if absent
 * @param rate at which it is valued; official if absent
 * @param due when what is left of it is to be paid, for norms that weigh by term; open if absent
 * @param tags where it belongs; nowhere in particular if absent
 */
public record Stock(
        Currency currency,
        double assets,
        double liabilities,
        double bought,
        double sold,
        Optional<StatedIn> statedIn,
        Optional<Double> interestRate,
        Optional<LineRate> rate,
        Optional<LocalDate> due,
        Optional<Tags> tags)
        implements Line {
    public Stock {
        Checks.present(currency, "currency");
        Checks.in(assets, 0, LARGEST, "assets");
        Checks.in(liabilities, 0, LARGEST, "liabilities");
        Checks.in(bought, 0, LARGEST, "bought");
        Checks.in(sold, 0, LARGEST, "sold");
        Checks.present(statedIn, "statedIn");
        Checks.present(interestRate, "interestRate").ifPresent(yearly -> Checks.in(yearly, -0.99, 2, "interestRate"));
        Checks.present(rate, "rate");
        Checks.present(due, "due");
        Checks.present(tags, "tags");
    }

    /** Without a term, belonging nowhere in particular. */
    public Stock(
            Currency currency,
            double assets,
            double liabilities,
            double bought,
            double sold,
            Optional<StatedIn> statedIn,
            Optional<Double> interestRate,
            Optional<LineRate> rate) {
        this(
                currency,
                assets,
                liabilities,
                bought,
                sold,
                statedIn,
                interestRate,
                rate,
                Optional.empty(),
                Optional.empty());
    }

    /** At the official rate. */
    public Stock(
            Currency currency,
            double assets,
            double liabilities,
            double bought,
            double sold,
            Optional<StatedIn> statedIn,
            Optional<Double> interestRate) {
        this(currency, assets, liabilities, bought, sold, statedIn, interestRate, Optional.empty());
    }

    /** A balance of which only the net amount is known, in units of its currency. */
    public static Stock net(Currency currency, double amount) {
        return new Stock(currency, Math.max(amount, 0), Math.max(-amount, 0), 0, 0, Optional.empty(), Optional.empty());
    }

    @Override
    public double amount(Market market) {
        return inCurrency(assets - liabilities + bought - sold, market);
    }

    @Override
    public double netExposure(Market market) {
        return amount(market);
    }

    @Override
    public List<Exposure> exposures(Market market, LocalDate horizon) {
        return DoubleStream.of(assets, -liabilities, bought, -sold)
                .filter(amount -> amount != 0)
                .mapToObj(amount -> new Exposure(currency, inCurrency(amount, market), horizon))
                .toList();
    }

    @Override
    public Stock part(double share) {
        return new Stock(
                currency,
                share * assets,
                share * liabilities,
                share * bought,
                share * sold,
                statedIn,
                interestRate,
                rate,
                due,
                tags);
    }

    @Override
    public Stock inUnits(Market market) {
        Stock units = part(inCurrency(1, market));
        return new Stock(
                currency,
                units.assets,
                units.liabilities,
                units.bought,
                units.sold,
                Optional.empty(),
                interestRate,
                rate,
                due,
                tags);
    }

    @Override
    public Tags tag() {
        return tags.orElse(Tags.NONE);
    }

    @Override
    public void check(Market market) {
        due.ifPresent(day -> Checks.that(
                day.isAfter(market.valuationDate()),
                "due",
                "must come after the valuation date " + market.valuationDate() + ", but is " + day));
    }

    @Override
    public boolean isFlow() {
        return false;
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        RateRow.require(needs, currency, rate, horizon);
    }

    @Override
    public LineKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        double net = netExposure(market);
        double years = DayCount.ACT_365F.years(market.valuationDate(), horizon);
        double growth = StrictMath.exp(interestRate.orElse(0.0) * years);
        RateRow valuedAt = RateRow.of(layout, currency, rate);
        return new LinearGain(layout.grid().index(horizon), valuedAt, net * growth, -net * market.spot(currency));
    }

    private double inCurrency(double amount, Market market) {
        return statedIn.orElse(StatedIn.CURRENCY) == StatedIn.HOME ? amount / market.spot(currency) : amount;
    }
}
