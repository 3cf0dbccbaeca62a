package org.hedgerow.decision.charge;

import java.util.Optional;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.risk.Tails;
import org.hedgerow.time.Tenor;

/** What the risk that is left costs, {@code RC}: home currency at the horizon, positive. One kind per scenario. */
public sealed interface Charge permits Capital, Reserve, Price, Regulatory {
    /** The level of the unexpected loss beside which the price of risk is stated. */
    double level();

    /** What the scenario's risk capital must earn a year over risk-free, where the charge is of capital. */
    default Optional<Double> pricePerYear() {
        return Optional.empty();
    }

    /** Whether risk costs nothing, however much there is. */
    default boolean isFree() {
        return pricePerYear().map(price -> price == 0).orElse(false);
    }

    /** How often the risk is charged, where that is not once by the horizon. */
    default Optional<Tenor> onProfile() {
        return Optional.empty();
    }

    /**
     * Each path's influence on the risk cost.
     *
     * @param outcome per path, gains positive, of paths at hand; {@code tails} are located of all
     * @param after the open position with the hedge
     * @param years to the horizon
     */
    double[] influence(double[] outcome, Tails tails, OpenPosition after, double years);

    /** Capital against the unexpected loss at 99 %, at a price a year over risk-free. */
    static Charge capital(double k) {
        return new Capital(k, Optional.empty());
    }
}
