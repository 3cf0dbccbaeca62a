package org.hedgerow.model.jump;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.KouJumps;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.SpotKernel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.time.DayCount;

/**
 * Log-normal spot with jumps whose logarithms are exponential, steeper or flatter up than down. Kou, A jump-diffusion
 * model for option pricing (2002). Exact over any step. Jumps of different currencies are independent.
 *
 * @param volatility between the jumps
 * @param intensity jumps a year
 * @param upProbability of a jump to go up
 * @param upRate one over the mean of the logarithm of a jump up, above 1
 * @param downRate one over the mean of a jump down, both positive
 */
public record Kou(VolatilityTerm volatility, double intensity, double upProbability, double upRate, double downRate)
        implements SpotModel {
    public Kou {
        Checks.present(volatility, "volatility");
        new KouJumps(intensity, upProbability, upRate, downRate);
    }

    /** The jumps without the diffusion. */
    public KouJumps jumps() {
        return new KouJumps(intensity, upProbability, upRate, downRate);
    }

    @Override
    public Optional<VolatilityTerm> diffusion() {
        return Optional.of(volatility);
    }

    @Override
    public OptionalDouble volatility(LocalDate valuationDate, LocalDate date) {
        double years = DayCount.ACT_365F.years(valuationDate, date);
        double square = jumps().moment(2);
        return OptionalDouble.of(Math.sqrt(volatility.variance(valuationDate, date) / years + intensity * square));
    }

    @Override
    public Optional<SpotModel> raised(double by) {
        return Optional.of(new Kou(volatility.raised(by), intensity, upProbability, upRate, downRate));
    }

    @Override
    public Optional<SpotModel> scaled(double factor) {
        return Optional.of(new Kou(volatility.scaled(factor), intensity, upProbability, upRate, downRate));
    }

    /** A uniform for the number of jumps and the first, another for each further one. */
    @Override
    public int scratchRows() {
        return 2;
    }

    @Override
    public boolean hangsOnUniforms() {
        return true;
    }

    @Override
    public Optional<SpotKernel> bind(SpotBinding binding) {
        return Optional.of(new KouKernel(jumps(), binding));
    }
}
