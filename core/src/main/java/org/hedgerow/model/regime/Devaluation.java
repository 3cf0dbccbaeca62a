package org.hedgerow.model.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.money.Currency;

/**
 * How a calm ends: {@code intensity = odds x change x exp(sensitivity (differential - reference)) x contagion}, and then
 * a first jump of the logarithm of the rate in a day, {@code N(mean, deviation^2)}.
 *
 * @param mean of the first jump, positive where the home currency loses
 * @param changes factors of the intensity from dates on; 1 before the first
 * @param differential how the intensity follows the interest differential that today's curves show; not if absent
 * @param contagion other currencies whose crises raise the intensity, each by its own factor
 */
public record Devaluation(
        DevaluationOdds odds,
        double mean,
        double deviation,
        Optional<List<Change>> changes,
        Optional<Differential> differential,
        Optional<List<Contagion>> contagion) {
    /** States of all regimes together are 4 to the power of the currencies. */
    private static final int MOST_CONTAGIONS = 4;

    public Devaluation {
        Checks.present(odds, "odds");
        Checks.in(mean, -2, 2, "mean");
        Checks.in(deviation, 0, 1, "deviation");
        changes = Checks.present(changes, "changes").map(some -> Checks.notEmpty(some, "changes"));
        changes.ifPresent(Devaluation::checkOrder);
        Checks.present(differential, "differential");
        contagion = Checks.present(contagion, "contagion").map(some -> Checks.notEmpty(some, "contagion"));
        contagion.ifPresent(Devaluation::checkNames);
    }

    /** At odds that nothing changes. */
    public static Devaluation of(DevaluationOdds odds, double mean, double deviation) {
        return new Devaluation(odds, mean, deviation, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The intensity is this times the usual from a date on, until the next change.
     *
     * @param factor from 0 to 1,000
     */
    public record Change(LocalDate from, double factor) {
        public Change {
            Checks.present(from, "from");
            Checks.in(factor, 0, 1000, "factor");
        }
    }

    /**
     * The higher the home rate above the foreign one, the likelier a devaluation.
     *
     * @param sensitivity of the logarithm of the intensity to the differential: 10 is 10 % more for 1 % a year
     * @param reference the differential at which the odds hold, a share a year
     */
    public record Differential(double sensitivity, double reference) {
        public Differential {
            Checks.in(sensitivity, -100, 100, "sensitivity");
            Checks.in(reference, -1, 2, "reference");
        }
    }

    /**
     * While another currency is in crisis, the intensity is this times the usual.
     *
     * @param factor how many times as likely
     */
    public record Contagion(Currency currency, double factor) {
        public Contagion {
            Checks.present(currency, "currency");
            Checks.in(factor, 0, 1000, "factor");
        }
    }

    /** The same at other odds. */
    Devaluation at(DevaluationOdds others) {
        return new Devaluation(others, mean, deviation, changes, differential, contagion);
    }

    List<Contagion> contagions() {
        return contagion.orElse(List.of());
    }

    /** Of the intensity while those of the contagions whose bit is set are in crisis. */
    double contagion(int inCrisis) {
        double factor = 1;
        List<Contagion> all = contagions();
        for (int other = 0; other < all.size(); other++) {
            factor *= (inCrisis >> other & 1) == 1 ? all.get(other).factor() : 1;
        }
        return factor;
    }

    /** Of the intensity on a day by the dated changes. */
    double change(LocalDate day) {
        double factor = 1;
        for (Change change : changes.orElse(List.of())) {
            factor = change.from().isAfter(day) ? factor : change.factor();
        }
        return factor;
    }

    /** Of the intensity at an interest differential, a share a year. */
    double pull(double quoted) {
        return differential
                .map(link -> StrictMath.exp(link.sensitivity() * (quoted - link.reference())))
                .orElse(1.0);
    }

    /** Mean of the rate after the first jump over the one before. */
    double meanFactor() {
        return StrictMath.exp(mean + 0.5 * deviation * deviation);
    }

    private static void checkOrder(List<Change> changes) {
        for (int change = 1; change < changes.size(); change++) {
            boolean later =
                    changes.get(change).from().isAfter(changes.get(change - 1).from());
            Checks.that(later, "changes[" + change + "].from", "must come after the change before it");
        }
    }

    private static void checkNames(List<Contagion> contagion) {
        Checks.that(contagion.size() <= MOST_CONTAGIONS, "contagion", "must not have more than " + MOST_CONTAGIONS);
        long names = contagion.stream().map(Contagion::currency).distinct().count();
        Checks.that(names == contagion.size(), "contagion", "must name each currency once");
    }
}
