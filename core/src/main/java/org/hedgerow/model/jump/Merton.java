package org.hedgerow.model.jump;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.MertonJumps;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.JumpRisk;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.SpotKernel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.time.DayCount;

/**
 * Log-normal spot with jumps, {@code dS/S = (drift - intensity k) dt + volatility dW + (e^J - 1) dN}, J normal and
 * {@code k = E e^J - 1}. Merton, Option pricing when underlying stock returns are discontinuous (1976). Exact over any
 * step. Jumps of different currencies are independent.
 *
 * @param volatility between the jumps
 * @param intensity jumps a year
 * @param meanLogJump mean of J
 * @param deviation standard deviation of J
 */
public record Merton(VolatilityTerm volatility, double intensity, double meanLogJump, double deviation)
        implements SpotModel {
    public Merton {
        Checks.present(volatility, "volatility");
        new MertonJumps(intensity, meanLogJump, deviation);
    }

    /** The jumps without the diffusion. */
    public MertonJumps jumps() {
        return new MertonJumps(intensity, meanLogJump, deviation);
    }

    @Override
    public Optional<VolatilityTerm> diffusion() {
        return Optional.of(volatility);
    }

    @Override
    public OptionalDouble volatility(LocalDate valuationDate, LocalDate date) {
        double years = DayCount.ACT_365F.years(valuationDate, date);
        double jumps = intensity * jumps().moment(2);
        return OptionalDouble.of(Math.sqrt(volatility.variance(valuationDate, date) / years + jumps));
    }

    @Override
    public Optional<SpotModel> raised(double by) {
        return Optional.of(new Merton(volatility.raised(by), intensity, meanLogJump, deviation));
    }

    @Override
    public Optional<SpotModel> scaled(double factor) {
        return Optional.of(new Merton(volatility.scaled(factor), intensity, meanLogJump, deviation));
    }

    @Override
    public Optional<JumpRisk> jumpRisk() {
        return Optional.of(new JumpRisk(intensity, meanLogJump, deviation, Optional.empty(), Optional.empty()));
    }

    @Override
    public Merton with(JumpRisk jumps) {
        return new Merton(volatility, jumps.intensity(), jumps.mean(), jumps.deviation());
    }

    /** A uniform for the number and sizes of the jumps. */
    @Override
    public int scratchRows() {
        return MertonKernel.SCRATCH_ROWS;
    }

    @Override
    public boolean hangsOnUniforms() {
        return true;
    }

    @Override
    public Optional<SpotKernel> bind(SpotBinding binding) {
        return Optional.of(new MertonKernel(jumps(), binding, binding.ownRow()));
    }
}
