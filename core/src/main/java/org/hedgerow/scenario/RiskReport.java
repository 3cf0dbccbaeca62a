package org.hedgerow.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hedgerow.check.Checks;
import org.hedgerow.risk.measure.RiskLevels;

/**
 * What is reported of each outcome.
 *
 * @param alphas levels of value at risk and expected shortfall; 95, 97.5 and 99 % if absent
 * @param reserve set aside for losses, home currency; asks for the probability of losing more
 * @param materiality the smallest net benefit that matters, as a share of gross exposure; one basis point if absent
 */
public record RiskReport(Optional<List<Double>> alphas, Optional<Double> reserve, Optional<Double> materiality) {
    public static final RiskReport USUAL = new RiskReport(Optional.empty(), Optional.empty(), Optional.empty());

    private static final List<Double> USUAL_ALPHAS = List.of(0.95, 0.975, 0.99);
    private static final double BASIS_POINT = 1e-4;

    public RiskReport {
        alphas = Checks.present(alphas, "alphas").map(some -> Checks.notEmpty(some, "alphas"));
        alphas.ifPresent(RiskReport::checkLevels);
        Checks.present(reserve, "reserve").ifPresent(amount -> Checks.notNegative(amount, "reserve"));
        Checks.present(materiality, "materiality").ifPresent(share -> Checks.share(share, "materiality"));
    }

    private static void checkLevels(List<Double> alphas) {
        for (int place = 0; place < alphas.size(); place++) {
            double alpha = alphas.get(place);
            Checks.that(alpha > 0 && alpha < 1, "alphas[" + place + "]", "must be between 0 and 1, but is " + alpha);
        }
    }

    RiskLevels levels(double chargeAlpha) {
        OptionalDouble loss = reserve.map(OptionalDouble::of).orElse(OptionalDouble.empty());
        return new RiskLevels(alphas.orElse(USUAL_ALPHAS), chargeAlpha, loss);
    }

    double share() {
        return materiality.orElse(BASIS_POINT);
    }
}
