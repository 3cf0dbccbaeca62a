package org.hedgerow.backtest.forecast;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.check.Checks;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.time.BusinessCalendar;
import org.hedgerow.time.DayCount;

/**
 * Over what a rate is forecast, and what is assumed of its mean: so many fixings from a day on. Holidays to come are no matter: a fixing is to the next as a
 * weekday to the next, so paths end as many weekdays later.
 *
 * @param drift of the mean; absent where each model has its usual one: moves that are replayed and managed rates their
 *     own, all others the forward
 */
public record Ahead(Currency currency, LocalDate from, int fixings, Optional<Drift> drift) {
    private static final BusinessCalendar WEEKDAYS = new BusinessCalendar(Set.of());

    public Ahead {
        Checks.present(currency, "currency");
        Checks.present(from, "from");
        Checks.in(fixings, 1, 1_000, "fixings");
        Checks.present(drift, "drift");
    }

    /** The date on which paths end. */
    public LocalDate to() {
        return WEEKDAYS.plusBusinessDays(from, fixings);
    }

    /** Log-normal, with this variance of the logarithm at the end. */
    RateModel lognormal(double variance) {
        return joint(new Lognormal(volatility(variance)));
    }

    RateModel joint(SpotModel model) {
        return new JointModel(
                Map.of(currency, model), Optional.of(Map.of(currency, driftOr(new Drift.Forward()))), Optional.empty());
    }

    /** Of moves that are replayed. */
    Optional<Map<Currency, Drift>> driftOfMoves() {
        return Optional.of(Map.of(currency, driftOr(new Drift.Model())));
    }

    Drift driftOr(Drift usual) {
        return drift.orElse(usual);
    }

    VolatilityTerm volatility(double variance) {
        return VolatilityTerm.flat(from, Math.sqrt(variance / years()));
    }

    /** Act/365F, from which on to the end. */
    double years() {
        return DayCount.ACT_365F.years(from, to());
    }
}
