package org.hedgerow.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.time.DayCount;

/**
 * When a counterparty may default: {@code P(t) = 1 - exp(-integral of the hazard rate)}, in Act/365F years. The hazard rate is
 * one number, or constant between dates at which the probability is known; after the last of them it stays what it was.
 *
 * @param hazardRate a year, given that there was no default before; absent where probabilities are given
 * @param probabilities by ascending date; absent where a hazard rate is given
 */
public record DefaultCurve(Optional<Double> hazardRate, Optional<List<DefaultPillar>> probabilities) {
    public DefaultCurve {
        Checks.present(hazardRate, "hazardRate").ifPresent(rate -> Checks.in(rate, 0, 100, "hazardRate"));
        probabilities =
                Checks.present(probabilities, "probabilities").map(some -> Checks.notEmpty(some, "probabilities"));
        Checks.that(
                hazardRate.isPresent() != probabilities.isPresent(),
                "hazardRate",
                "must be given where probabilities are not, and only there");
        probabilities.ifPresent(DefaultCurve::checkRising);
    }

    /** Of a default as likely on every day. */
    public static DefaultCurve flat(double hazardRate) {
        return new DefaultCurve(Optional.of(hazardRate), Optional.empty());
    }

    private static void checkRising(List<DefaultPillar> pillars) {
        for (int place = 1; place < pillars.size(); place++) {
            DefaultPillar before = pillars.get(place - 1);
            DefaultPillar pillar = pillars.get(place);
            String owner = "probabilities[" + place + "]";
            Checks.that(
                    pillar.date().isAfter(before.date()),
                    owner + ".date",
                    "must come after " + before.date() + ", but is " + pillar.date());
            Checks.that(
                    pillar.probability() >= before.probability(),
                    owner + ".probability",
                    "must not be below " + before.probability() + ", but is " + pillar.probability());
        }
    }

    /** Refuses probabilities of dates that are past. */
    void check(LocalDate valuationDate) {
        probabilities.ifPresent(pillars -> Checks.that(
                pillars.get(0).date().isAfter(valuationDate),
                "probabilities[0].date",
                "must come after the valuation date " + valuationDate + ", but is "
                        + pillars.get(0).date()));
    }

    /** That the default comes no later than a date. */
    public double probability(LocalDate valuationDate, LocalDate date) {
        return -StrictMath.expm1(-integral(valuationDate, date));
    }

    private double integral(LocalDate valuationDate, LocalDate date) {
        if (hazardRate.isPresent()) {
            return hazardRate.get() * DayCount.ACT_365F.years(valuationDate, date);
        }
        LocalDate from = valuationDate;
        double before = 0;
        double rate = 0; // of the stretch that ends with the pillar
        for (DefaultPillar pillar : probabilities.orElseThrow()) {
            double until = -StrictMath.log1p(-pillar.probability());
            rate = (until - before) / DayCount.ACT_365F.years(from, pillar.date());
            if (!date.isAfter(pillar.date())) {
                break;
            }
            from = pillar.date();
            before = until;
        }
        return before + rate * DayCount.ACT_365F.years(from, date);
    }
}
