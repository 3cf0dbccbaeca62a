package org.hedgerow.model.diffusion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.variance.BatesSmile;
import org.hedgerow.formula.variance.VarianceSmile;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.SpotKernel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.VarianceMotion;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.CurrencyObservable;
import org.hedgerow.path.observable.Variance;
import org.hedgerow.time.DayCount;

/**
 * Spot whose variance follows a square-root process: {@code dS/S = drift dt + sqrt(v) dW}, {@code dv = meanReversion
 * (longVariance - v) dt + volOfVol sqrt(v) dZ}, {@code dW dZ = correlation dt}. Heston, A closed-form solution for
 * options with stochastic volatility (1993); stepped by the quadratic-exponential scheme with martingale correction.
 *
 * <p>Of several currencies the motions W are correlated as given; each Z is {@code correlation W} and an independent
 * rest. Dimitroff, Lorenz and Szimayer, A parsimonious multi-asset Heston model (2011).
 *
 * @param initialVariance today, a year
 * @param meanReversion a year
 * @param correlation between spot and variance
 */
public record Heston(
        double initialVariance, double meanReversion, double longVariance, double volOfVol, double correlation)
        implements SpotModel {
    public Heston {
        VarianceSteps.check(new HestonParameters(initialVariance, meanReversion, longVariance, volOfVol, correlation));
    }

    /** The five numbers of the law without the currency. */
    public HestonParameters parameters() {
        return new HestonParameters(initialVariance, meanReversion, longVariance, volOfVol, correlation);
    }

    @Override
    public Optional<VolatilityTerm> diffusion() {
        return Optional.empty();
    }

    /** Root of the expected mean variance: what a variance swap is struck at. */
    @Override
    public OptionalDouble volatility(LocalDate valuationDate, LocalDate date) {
        double years = DayCount.ACT_365F.years(valuationDate, date);
        return OptionalDouble.of(Math.sqrt(parameters().averageVariance(years)));
    }

    @Override
    public Optional<SpotModel> raised(double by) {
        return Optional.of(with(parameters().raised(by)));
    }

    @Override
    public Optional<SpotModel> scaled(double factor) {
        return Optional.of(with(parameters().scaled(factor)));
    }

    private Heston with(HestonParameters other) {
        return new Heston(other.initialVariance(), meanReversion, other.longVariance(), volOfVol, correlation);
    }

    @Override
    public Optional<VarianceMotion> varianceMotion(Currency currency) {
        return Optional.of(new VarianceMotion(correlation, HestonKernel.driver(currency)));
    }

    @Override
    public boolean supplies(CurrencyObservable what) {
        return what instanceof Variance;
    }

    @Override
    public Optional<VarianceSmile> ownSmile() {
        return Optional.of(BatesSmile.of(parameters()));
    }

    @Override
    public int longestStep() {
        return VarianceSteps.longestStep(parameters());
    }

    @Override
    public int scratchRows() {
        return HestonKernel.SCRATCH_ROWS;
    }

    @Override
    public Optional<SpotKernel> bind(SpotBinding binding) {
        return Optional.of(new HestonKernel(parameters(), binding));
    }
}
