package org.hedgerow.model.regime;

import java.time.LocalDate;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.time.DayCount;

/** With which probability each regime ends on each day; paths and means take them from here alone. */
final class Exits {
    /** Act/365F years of the one step there is. */
    static final double DAY = 1 / 365.0;

    private final double[] hazard; // [day], of a devaluation while no other currency is in crisis
    private final double[] end = new double[Phase.COUNT]; // [phase], of those whose odds are always the same
    private final double floats;

    private Exits(double[] hazard, ManagedRate model) {
        this.hazard = hazard;
        end[Phase.CRISIS.code()] = probability(model.crisis().endRate() * DAY);
        end[Phase.SETTLING.code()] = probability(model.settling().endRate() * DAY);
        end[Phase.FLOATING.code()] = probability(model.floating().endRate() * DAY);
        floats = model.floats();
    }

    /**
     * For some days from the valuation date on.
     *
     * @param oddsFactor times the odds of the model: 1 for the real world
     */
    static Exits of(ManagedRate model, Currency currency, Market market, int days, double oddsFactor) {
        double[] hazard = new double[days];
        double yearly = model.devaluation().odds().rate() * oddsFactor;
        for (int day = 0; day < days; day++) {
            LocalDate from = market.valuationDate().plusDays(day);
            double pull = model.devaluation().differential().isPresent()
                    ? model.devaluation().pull(differential(market, currency, from))
                    : 1;
            hazard[day] = yearly * model.devaluation().change(from) * pull * DAY;
        }
        return new Exits(hazard, model);
    }

    /**
     * At the hazards of a devaluation on each day, which the caller may still fill; the other regimes end as in the real
     * world.
     */
    static Exits at(double[] hazard, ManagedRate model) {
        return new Exits(hazard, model);
    }

    /** Home less foreign interest over the day, a share a year, as forwards of today have it. */
    private static double differential(Market market, Currency currency, LocalDate from) {
        LocalDate to = from.plusDays(1);
        return StrictMath.log(market.forwardFactor(currency, from, to)) / DayCount.ACT_365F.years(from, to);
    }

    /** That a calm ends, where contagion multiplies its intensity. */
    double devaluation(int day, double contagion) {
        return probability(hazard(day, contagion));
    }

    /** The integral of the intensity over a day; the probability is less by what comes twice. */
    double hazard(int day, double contagion) {
        return hazard[day] * contagion;
    }

    /** That a regime other than the calm ends on a day. */
    double end(int phase) {
        return end[phase];
    }

    /** That what follows a settling is a float. */
    double floats() {
        return floats;
    }

    /** Mean of the intensity over all days, a year, without contagion. */
    double meanIntensity() {
        double sum = 0;
        for (double each : hazard) {
            sum += each;
        }
        return sum / (hazard.length * DAY);
    }

    static double probability(double hazard) {
        return -StrictMath.expm1(-hazard);
    }
}
