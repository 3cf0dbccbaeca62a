package org.hedgerow.model.regime;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.hedgerow.market.Market;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.LayeredModel;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Weight;

/** A model with paths of which a part is devalued more often; all that is known of its law is that of the model. */
record OftenDevalued(JointModel plain, DevaluationSampling how) implements RateModel, LayeredModel {
    @Override
    public JointModel model() {
        return plain;
    }

    @Override
    public boolean supplies(Observable what) {
        return what instanceof Weight || plain.supplies(what);
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return plain.scratchRows(read) + MixtureKernel.ROWS;
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        int firstRow = layout.scratch() + plain.scratchRows(layout.observables());
        Map<Currency, SpotModel> spots = new TreeMap<>();
        plain.spots().forEach((currency, model) -> spots.put(currency, tilted(model, firstRow)));
        JointModel tilted = new JointModel(spots, plain.drifts(), plain.correlation(), plain.rates(), plain.copula());
        return new MixtureKernel(tilted.bind(layout, market), how.plainShare(), firstRow, layout);
    }

    private SpotModel tilted(SpotModel model, int firstRow) {
        return model instanceof ManagedRate managed
                ? new TiltedRate(managed, plain.spots(), how.factor(), firstRow)
                : model;
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
    public OptionalDouble meanPut(Market market, Currency currency, LocalDate date, double strike) {
        return plain.meanPut(market, currency, date, strike);
    }

    @Override
    public Optional<Correlation> correlation() {
        return plain.correlation();
    }

    @Override
    public RateModel atForwardDrift() {
        return new OftenDevalued(plain.atForwardDrift(), how);
    }

    @Override
    public boolean hasForwardDrift() {
        return plain.hasForwardDrift();
    }

    @Override
    public boolean movesDaily(Collection<Currency> currencies) {
        return plain.movesDaily(currencies);
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
