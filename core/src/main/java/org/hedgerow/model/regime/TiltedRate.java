package org.hedgerow.model.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.SpotKernel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.CurrencyObservable;

/**
 * A managed rate in a mixture of laws; only how its paths are drawn differs.
 *
 * @param models of all currencies, as they are without the mixture
 * @param factor of the intensity of devaluations on some of the paths
 * @param firstRow of the {@link MixtureKernel}
 */
record TiltedRate(ManagedRate plain, Map<Currency, SpotModel> models, double factor, int firstRow)
        implements SpotModel {
    @Override
    public Optional<VolatilityTerm> diffusion() {
        return plain.diffusion();
    }

    @Override
    public OptionalDouble volatility(LocalDate valuationDate, LocalDate date) {
        return plain.volatility(valuationDate, date);
    }

    @Override
    public int longestStep() {
        return plain.longestStep();
    }

    @Override
    public boolean supplies(CurrencyObservable what) {
        return plain.supplies(what);
    }

    @Override
    public boolean shiftsMarket(Map<Currency, SpotModel> others) {
        return plain.shiftsMarket(models);
    }

    @Override
    public Set<Currency> reads() {
        return plain.reads();
    }

    @Override
    public int scratchRows() {
        return plain.scratchRows();
    }

    @Override
    public Optional<double[]> ownGrowth(
            Currency currency, Map<Currency, SpotModel> others, Market market, List<LocalDate> dates) {
        return plain.ownGrowth(currency, models, market, dates);
    }

    @Override
    public boolean hangsOnUniforms() {
        return true;
    }

    @Override
    public Optional<SpotKernel> bind(SpotBinding binding) {
        SpotBinding untilted = binding.among(models);
        Tilt tilt =
                new Tilt(plain, untilted, factor, MixtureKernel.tiltedRow(firstRow), MixtureKernel.ratioRow(firstRow));
        return Optional.of(new ManagedKernel(plain, untilted, Optional.of(tilt)));
    }
}
