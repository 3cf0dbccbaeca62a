package org.hedgerow.risk.measure;

import java.util.List;
import java.util.OptionalDouble;
import org.hedgerow.check.Checks;
import org.hedgerow.risk.TailPaths;

/**
 * Where the tail of an outcome is read.
 *
 * @param alphas of value at risk and expected shortfall, as reports list them
 * @param chargeAlpha of the unexpected loss that capital is held against
 * @param reserve the loss that funds are set aside for, in the unit of the outcomes
 */
public record RiskLevels(List<Double> alphas, double chargeAlpha, OptionalDouble reserve) {
    public RiskLevels {
        alphas = Checks.notEmpty(alphas, "alphas");
        alphas.forEach(TailPaths::requireLevel);
        TailPaths.requireLevel(chargeAlpha);
        Checks.present(reserve, "reserve").ifPresent(amount -> Checks.notNegative(amount, "reserve"));
    }
}
