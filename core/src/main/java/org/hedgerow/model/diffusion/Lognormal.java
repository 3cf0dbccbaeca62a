package org.hedgerow.model.diffusion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.SpotModel;

/**
 * Log-normal spot, {@code dS/S = drift dt + volatility(t) dW}. Garman and Kohlhagen, Journal of International Money
 * and Finance 2 (1983).
 *
 * @param volatility of the paths; the one that prices options is the market's
 */
public record Lognormal(VolatilityTerm volatility) implements SpotModel {
    public Lognormal {
        Checks.present(volatility, "volatility");
    }

    @Override
    public OptionalDouble volatility(LocalDate valuationDate, LocalDate date) {
        return OptionalDouble.of(volatility.volatility(valuationDate, date));
    }

    @Override
    public Optional<SpotModel> raised(double by) {
        return Optional.of(new Lognormal(volatility.raised(by)));
    }

    @Override
    public Optional<SpotModel> scaled(double factor) {
        return Optional.of(new Lognormal(volatility.scaled(factor)));
    }

    @Override
    public OptionalDouble meanPut(LocalDate valuationDate, LocalDate date, double strike) {
        double deviation = Math.sqrt(volatility.variance(valuationDate, date));
        return OptionalDouble.of(Black.value(OptionSide.PUT, 1, strike, deviation, 1));
    }

    @Override
    public Optional<VolatilityTerm> diffusion() {
        return Optional.of(volatility);
    }
}
