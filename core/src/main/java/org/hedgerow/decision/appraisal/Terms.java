package org.hedgerow.decision.appraisal;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.decision.charge.ChargeDates;
import org.hedgerow.risk.measure.RiskLevels;

/**
 * By what strategies are weighed.
 *
 * @param years to the horizon, Act/365F
 * @param grossExposure the position's, home currency
 * @param materiality the smallest difference that matters, as a share of the gross exposure
 * @param unit of all amounts in words, for example {@code thousand UAH}
 * @param looks at the paths as they become more, that share the error of all intervals; 1 where there is one at the end
 * @param profile of dates on which risk is charged; absent where that is once, by the horizon
 */
public record Terms(
        Charge charge,
        double years,
        double grossExposure,
        double materiality,
        RiskLevels levels,
        String unit,
        int looks,
        Optional<ChargeDates> profile) {
    /** A change of risk below this share of the gross exposure is rounding. */
    private static final double ROUNDING = 1e-12;

    public Terms {
        Checks.present(charge, "charge");
        Checks.positive(years, "years");
        Checks.notNegative(grossExposure, "grossExposure");
        Checks.notNegative(materiality, "materiality");
        Checks.present(levels, "levels");
        Checks.notBlank(unit, "unit");
        Checks.positive(looks, "looks");
        Checks.present(profile, "profile");
    }

    /** Looked at once. */
    public Terms(
            Charge charge, double years, double grossExposure, double materiality, RiskLevels levels, String unit) {
        this(charge, years, grossExposure, materiality, levels, unit, 1, Optional.empty());
    }

    /** Charged on several dates. */
    public Terms on(Optional<ChargeDates> dates) {
        return new Terms(charge, years, grossExposure, materiality, levels, unit, looks, dates);
    }

    /** For one of several looks. */
    public Terms at(int ofLooks) {
        return new Terms(charge, years, grossExposure, materiality, levels, unit, ofLooks, profile);
    }

    /** The smallest amount that matters, home currency. */
    public double material() {
        return materiality * grossExposure;
    }

    /** Home currency below which an amount is nothing but rounding. */
    public double rounding() {
        return ROUNDING * grossExposure;
    }
}
