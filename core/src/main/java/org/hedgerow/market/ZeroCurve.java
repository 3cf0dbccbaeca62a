package org.hedgerow.market;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.time.DayCount;

/**
 * Risk-free zero rates of one currency at pillar dates. Between pillars the logarithm of the discount factor is linear
 * in days, so the forward rate is constant there; beyond the last pillar the last forward rate goes on.
 */
public record ZeroCurve(DayCount dayCount, Compounding compounding, List<RatePillar> pillars) {
    public ZeroCurve {
        Checks.present(dayCount, "dayCount");
        Checks.present(compounding, "compounding");
        pillars = Checks.notEmpty(pillars, "pillars");
        for (int pillar = 1; pillar < pillars.size(); pillar++) {
            if (!pillars.get(pillar).date().isAfter(pillars.get(pillar - 1).date())) {
                throw InvalidValue.at("pillars[" + pillar + "].date", "must come after the pillar before it");
            }
        }
    }

    /** A flat continuously compounded Act/365F rate. */
    public static ZeroCurve flat(LocalDate valuationDate, double rate) {
        RatePillar pillar = new RatePillar(valuationDate.plusYears(1), rate);
        return new ZeroCurve(DayCount.ACT_365F, Compounding.CONTINUOUS, List.of(pillar));
    }

    /** Value today of one unit paid on a date; above 1 for dates before the valuation date. */
    double discount(LocalDate valuationDate, LocalDate date) {
        int upper = 0;
        while (upper < pillars.size() - 1 && pillars.get(upper).date().isBefore(date)) {
            upper++;
        }
        LocalDate right = pillars.get(upper).date();
        LocalDate left = upper == 0 ? valuationDate : pillars.get(upper - 1).date();
        double logRight = logDiscount(valuationDate, upper);
        double logLeft = upper == 0 ? 0 : logDiscount(valuationDate, upper - 1);
        double share = DayCount.ACT_365F.years(left, date) / DayCount.ACT_365F.years(left, right);
        return StrictMath.exp(logLeft + share * (logRight - logLeft));
    }

    private double logDiscount(LocalDate valuationDate, int pillar) {
        RatePillar quoted = pillars.get(pillar);
        double years = dayCount.years(valuationDate, quoted.date());
        return StrictMath.log(compounding.discount(quoted.rate(), years));
    }

    void checkAfter(LocalDate valuationDate) {
        if (!pillars.get(0).date().isAfter(valuationDate)) {
            throw InvalidValue.at("pillars[0].date", "must come after the valuation date " + valuationDate);
        }
        for (int pillar = 0; pillar < pillars.size(); pillar++) {
            double log = logDiscount(valuationDate, pillar);
            Checks.that(Double.isFinite(log), "pillars[" + pillar + "].rate", "must give a positive discount factor");
        }
    }
}
