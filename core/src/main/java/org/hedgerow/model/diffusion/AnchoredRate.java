package org.hedgerow.model.diffusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.SpotKernel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.Draws;

/**
 * A rate that reaches home through another: units of the anchor per unit of this currency, log-normal, times the anchor's
 * rate by its own model. So a devaluation against the dollar is one against the euro too, on the same day and by the same
 * share, and the euro moves against the dollar as it does everywhere.
 *
 * <p>The cross must not be correlated with the anchor's own motion: the mean of the product would not be exact.
 *
 * @param through the anchor, whose moves against home are taken over; itself not anchored
 * @param volatility of the cross
 */
public record AnchoredRate(Currency through, VolatilityTerm volatility) implements SpotModel {
    public AnchoredRate {
        Checks.present(through, "through");
        Checks.present(volatility, "volatility");
    }

    @Override
    public void checkWith(Currency currency, Map<Currency, SpotModel> others) {
        SpotModel anchor = others.get(through);
        boolean known = !through.equals(currency) && anchor != null;
        Checks.that(known, "through", "must be another currency with a model, but is " + through);
        Checks.that(
                anchor.anchor().isEmpty(), "through", "must not itself go through another, but " + through + " does");
    }

    @Override
    public Optional<Currency> anchor() {
        return Optional.of(through);
    }

    @Override
    public Set<Currency> reads() {
        return Set.of(through);
    }

    @Override
    public Optional<VolatilityTerm> diffusion() {
        return Optional.of(volatility);
    }

    /** Of the cross alone. */
    @Override
    public Optional<SpotModel> raised(double by) {
        return Optional.of(new AnchoredRate(through, volatility.raised(by)));
    }

    @Override
    public Optional<SpotModel> scaled(double factor) {
        return Optional.of(new AnchoredRate(through, volatility.scaled(factor)));
    }

    /** The anchor's is not known here. */
    @Override
    public OptionalDouble volatility(LocalDate valuationDate, LocalDate date) {
        return OptionalDouble.empty();
    }

    /** The anchor's own growth, with the cross at its forward. */
    @Override
    public Optional<double[]> ownGrowth(
            Currency currency, Map<Currency, SpotModel> models, Market market, List<LocalDate> dates) {
        Optional<double[]> growth = models.get(through).ownGrowth(through, models, market, dates);
        growth.ifPresent(row -> {
            for (int date = 0; date < row.length; date++) {
                LocalDate day = dates.get(date);
                double cross = market.forward(currency, day) / market.forward(through, day);
                row[date] *= cross / (market.spot(currency) / market.spot(through));
            }
        });
        return growth;
    }

    /** The anchor's logarithm up to the step before. */
    @Override
    public int scratchRows() {
        return 1;
    }

    @Override
    public Optional<SpotKernel> bind(SpotBinding binding) {
        return Optional.of(new Kernel(binding.logRow(), binding.logRowOf(through), binding.ownRow()));
    }

    /** Steps after the anchor, whose move it adds. */
    private record Kernel(int logRow, int anchorRow, int takenRow) implements SpotKernel {
        @Override
        public void start(PathBatch batch) {
            double[] taken = batch.row(takenRow);
            for (int path = 0; path < taken.length; path++) {
                taken[path] = 0;
            }
        }

        @Override
        public void step(PathBatch batch, int step, Draws draws) {
            double[] log = batch.row(logRow);
            double[] anchor = batch.row(anchorRow);
            double[] taken = batch.row(takenRow);
            for (int path = 0; path < log.length; path++) {
                log[path] += anchor[path] - taken[path];
                taken[path] = anchor[path];
            }
        }
    }
}
