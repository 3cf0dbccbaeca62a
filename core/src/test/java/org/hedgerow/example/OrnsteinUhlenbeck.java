package org.hedgerow.example;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.Driver;
import org.hedgerow.time.DayCount;

/**
 * One rate that is pulled back to its mean {@code m(t)}: {@code S = m exp(x - v / 2)}, {@code dx = -speed x dt + volatility
 * dW}, {@code v(t) = volatility^2 (1 - exp(-2 speed t)) / (2 speed)} the variance of x. Exact for steps of any length.
 */
public record OrnsteinUhlenbeck(Currency currency, double speed, double volatility, Drift drift) implements RateModel {
    public OrnsteinUhlenbeck {
        Checks.positive(speed, "speed"); // a year
        Checks.notNegative(volatility, "volatility"); // per square root of a year
    }

    private double variance(double years) {
        return volatility * volatility * -StrictMath.expm1(-2 * speed * years) / (2 * speed);
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        int state = layout.scratch(); // x, and behind it what is drawn for a step
        Spot spot = new Spot(currency);
        Driver driver = new Driver("mean reversion", currency.code());
        double[] years = layout.grid().dates().stream()
                .mapToDouble(date -> DayCount.ACT_365F.years(market.valuationDate(), date))
                .toArray();
        return (batch, date, draws) -> {
            double[] x = batch.row(state);
            if (date == 0) {
                Rows.fill(x, 0);
            } else {
                double[] normal = batch.row(state + 1);
                double step = years[date] - years[date - 1];
                draws.normals(driver, batch.block(), layout.grid().date(date).toEpochDay(), normal);
                Rows.scale(x, StrictMath.exp(-speed * step));
                Rows.addScaled(x, Math.sqrt(variance(step)), normal);
            }
            if (layout.filled(spot, date)) {
                double mean = date == 0
                        ? market.spot(currency)
                        : mean(market, currency, layout.grid().date(date));
                Rows.expTimes(x, mean * StrictMath.exp(-variance(years[date]) / 2), batch.row(layout.row(spot)));
            }
        };
    }

    @Override
    public OptionalDouble volatility(Market market, Currency of, LocalDate date) {
        double years = DayCount.ACT_365F.years(market.valuationDate(), date);
        return OptionalDouble.of(Math.sqrt(variance(years) / years));
    }

    @Override
    public boolean supplies(Observable what) {
        return what.equals(new Spot(currency));
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return 2;
    }

    @Override
    public Drift drift(Currency of) {
        return drift;
    }

    @Override
    public double mean(Market market, Currency of, LocalDate date) {
        return drift.mean(market, of, date);
    }

    @Override
    public Optional<Correlation> correlation() {
        return Optional.empty();
    }

    @Override
    public RateModel atForwardDrift() {
        return new OrnsteinUhlenbeck(currency, speed, volatility, new Drift.Forward());
    }

    @Override
    public boolean hasForwardDrift() {
        return drift instanceof Drift.Forward;
    }

    @Override
    public void check(Market market) {
        market.spot(currency); // refuses a currency that it does not quote
    }

    @Override
    public void checkSimulates(Collection<Currency> currencies) {
        Checks.that(Set.of(currency).containsAll(currencies), "model", "must be of " + currencies);
    }
}
