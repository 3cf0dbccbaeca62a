package org.hedgerow.model.jump;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hedgerow.formula.BatesParameters;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.MertonJumps;
import org.hedgerow.formula.variance.BatesSmile;
import org.hedgerow.formula.variance.VarianceSmile;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.SpotKernel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.VarianceKernel;
import org.hedgerow.model.VarianceMotion;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.diffusion.HestonKernel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.observable.CurrencyObservable;
import org.hedgerow.random.Draws;

/**
 * A {@link Heston} spot that jumps as one of {@link Merton}. Bates, Jumps and stochastic volatility: exchange rate
 * processes implicit in Deutsche Mark options (1996).
 *
 * @param initialVariance today, a year
 * @param meanReversion of the variance, a year
 * @param longVariance that the variance reverts to, a year
 * @param volOfVol as {@link Heston} has it
 * @param correlation between spot and variance
 * @param intensity jumps a year
 * @param meanLogJump mean of the logarithm of a jump
 * @param deviation standard deviation of the logarithm of a jump
 */
public record Bates(
        double initialVariance,
        double meanReversion,
        double longVariance,
        double volOfVol,
        double correlation,
        double intensity,
        double meanLogJump,
        double deviation)
        implements SpotModel {
    public Bates {
        new Heston(initialVariance, meanReversion, longVariance, volOfVol, correlation);
        new MertonJumps(intensity, meanLogJump, deviation);
    }

    private Heston heston() {
        return new Heston(initialVariance, meanReversion, longVariance, volOfVol, correlation);
    }

    /** Those of the variance, without the jumps. */
    public HestonParameters parameters() {
        return heston().parameters();
    }

    /** Those of the jumps, without the variance. */
    public MertonJumps jumps() {
        return new MertonJumps(intensity, meanLogJump, deviation);
    }

    @Override
    public Optional<VolatilityTerm> diffusion() {
        return Optional.empty();
    }

    @Override
    public OptionalDouble volatility(LocalDate valuationDate, LocalDate date) {
        double calm = heston().volatility(valuationDate, date).orElseThrow();
        return OptionalDouble.of(Math.sqrt(calm * calm + intensity * jumps().moment(2)));
    }

    @Override
    public Optional<SpotModel> raised(double by) {
        return Optional.of(with(parameters().raised(by)));
    }

    @Override
    public Optional<SpotModel> scaled(double factor) {
        return Optional.of(with(parameters().scaled(factor)));
    }

    private Bates with(HestonParameters other) {
        return new Bates(
                other.initialVariance(),
                meanReversion,
                other.longVariance(),
                volOfVol,
                correlation,
                intensity,
                meanLogJump,
                deviation);
    }

    @Override
    public Optional<VarianceMotion> varianceMotion(Currency currency) {
        return Optional.of(new VarianceMotion(correlation, HestonKernel.driver(currency)));
    }

    @Override
    public boolean supplies(CurrencyObservable what) {
        return heston().supplies(what);
    }

    @Override
    public Optional<VarianceSmile> ownSmile() {
        return Optional.of(new BatesSmile(new BatesParameters(parameters(), jumps())));
    }

    @Override
    public int longestStep() {
        return heston().longestStep();
    }

    @Override
    public int scratchRows() {
        return HestonKernel.SCRATCH_ROWS + MertonKernel.SCRATCH_ROWS;
    }

    @Override
    public boolean hangsOnUniforms() {
        return true;
    }

    @Override
    public Optional<SpotKernel> bind(SpotBinding binding) {
        VarianceKernel variance = new HestonKernel(parameters(), binding);
        SpotKernel jumps = new MertonKernel(jumps(), binding, binding.ownRow() + HestonKernel.SCRATCH_ROWS);
        return Optional.of(new Both(variance, jumps));
    }

    private record Both(VarianceKernel variance, SpotKernel jumps) implements VarianceKernel {
        @Override
        public int varianceRow() {
            return variance.varianceRow();
        }

        @Override
        public void deviation(int step, double[] before, double[] after, double[] out) {
            variance.deviation(step, before, after, out);
        }

        @Override
        public void start(PathBatch batch) {
            variance.start(batch);
            jumps.start(batch);
        }

        @Override
        public void step(PathBatch batch, int step, Draws draws) {
            variance.step(batch, step, draws);
            jumps.step(batch, step, draws);
        }

        @Override
        public void fill(PathBatch batch, int date) {
            variance.fill(batch, date);
        }
    }
}
