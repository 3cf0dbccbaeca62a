package org.hedgerow.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.path.observable.Weight;
import org.hedgerow.time.DayCount;

/** A log-normal rate sampled at a larger volatility, so that more paths lie in its tails; for one date of interest. */
public record WidelySampled(Currency currency, LocalDate today, double volatility, double sampled)
        implements RateModel {
    private JointModel at(double level) {
        return JointModel.of(currency, new Lognormal(VolatilityTerm.flat(today, level)));
    }

    @Override
    public boolean supplies(Observable what) {
        return what instanceof Weight || at(sampled).supplies(what);
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return at(sampled).scratchRows(read);
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        PathKernel wide = at(sampled).bind(layout, market);
        return (batch, date, draws) -> {
            wide.fill(batch, date, draws);
            if (layout.filled(new Weight(), date)) {
                weigh(
                        batch,
                        batch.row(layout.row(new Spot(currency))),
                        market,
                        layout.grid().date(date));
            }
        };
    }

    private void weigh(PathBatch batch, double[] spot, Market market, LocalDate date) {
        double years = DayCount.ACT_365F.years(today, date);
        double forward = market.forward(currency, date);
        for (int path = 0; path < spot.length; path++) {
            double log = StrictMath.log(spot[path] / forward);
            batch.weight()[path] = StrictMath.exp(logDensity(log, volatility, years) - logDensity(log, sampled, years));
        }
    }

    /** Up to a constant. */
    private static double logDensity(double log, double volatility, double years) {
        double deviation = volatility * Math.sqrt(years);
        double standard = log / deviation + deviation / 2;
        return -standard * standard / 2 - StrictMath.log(deviation);
    }

    @Override
    public Drift drift(Currency any) {
        return new Drift.Forward();
    }

    @Override
    public double mean(Market market, Currency any, LocalDate date) {
        return market.forward(any, date);
    }

    @Override
    public OptionalDouble volatility(Market market, Currency any, LocalDate date) {
        return OptionalDouble.of(volatility);
    }

    @Override
    public OptionalDouble meanPut(Market market, Currency any, LocalDate date, double strike) {
        return at(volatility).meanPut(market, any, date, strike);
    }

    @Override
    public Optional<Correlation> correlation() {
        return Optional.empty();
    }

    @Override
    public RateModel atForwardDrift() {
        return this;
    }

    @Override
    public boolean hasForwardDrift() {
        return true;
    }

    @Override
    public void check(Market market) {}

    @Override
    public void checkSimulates(Collection<Currency> currencies) {}
}
