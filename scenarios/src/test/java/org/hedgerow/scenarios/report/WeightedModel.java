package org.hedgerow.scenarios.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hedgerow.market.Market;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.LayeredModel;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Weight;

/** Another model whose paths count half and one and a half in turn: as many as four fifths of them count alike. */
record WeightedModel(RateModel plain) implements RateModel, LayeredModel {
    @Override
    public RateModel model() {
        return plain;
    }

    @Override
    public boolean supplies(Observable what) {
        return what instanceof Weight || plain.supplies(what);
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        PathKernel kernel = plain.bind(layout, market);
        return (batch, date, draws) -> {
            kernel.fill(batch, date, draws);
            for (int path = 0; path < batch.weight().length; path++) {
                batch.weight()[path] = path % 2 + 0.5;
            }
        };
    }

    @Override
    public Drift drift(Currency currency) {
        return plain.drift(currency);
    }

    @Override
    public double mean(Market market, Currency currency, LocalDate date) {
        return plain.mean(market, currency, date);
    }

    @Override
    public OptionalDouble volatility(Market market, Currency currency, LocalDate date) {
        return plain.volatility(market, currency, date);
    }

    @Override
    public Optional<Correlation> correlation() {
        return plain.correlation();
    }

    @Override
    public RateModel atForwardDrift() {
        return new WeightedModel(plain.atForwardDrift());
    }

    @Override
    public boolean hasForwardDrift() {
        return plain.hasForwardDrift();
    }

    @Override
    public void check(Market market) {
        plain.check(market);
    }

    @Override
    public void checkSimulates(Collection<Currency> currencies) {
        plain.checkSimulates(currencies);
    }
}
