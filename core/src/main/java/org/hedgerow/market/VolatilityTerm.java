package org.hedgerow.market;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.smile.SmileCurve;
import org.hedgerow.formula.smile.SmileNode;
import org.hedgerow.market.smile.OptionVolatility;
import org.hedgerow.market.smile.PairCarry;
import org.hedgerow.time.DayCount;

/**
 * Term structure of log-normal volatility. Total variance is linear in time between pillars, so the instantaneous
 * volatility is constant there; before the first and after the last pillar the volatility of that stretch goes on. As
 * option volatility it is that of every strike.
 */
public record VolatilityTerm(List<VolatilityPillar> pillars) implements OptionVolatility {
    public VolatilityTerm {
        pillars = Checks.notEmpty(pillars, "pillars");
        for (int pillar = 1; pillar < pillars.size(); pillar++) {
            if (!pillars.get(pillar).date().isAfter(pillars.get(pillar - 1).date())) {
                throw InvalidValue.at("pillars[" + pillar + "].date", "must come after the pillar before it");
            }
        }
    }

    /** One volatility, per square root of an Act/365F year, for every date after the valuation date. */
    public static VolatilityTerm flat(LocalDate valuationDate, double volatility) {
        return new VolatilityTerm(List.of(new VolatilityPillar(valuationDate.plusYears(1), volatility)));
    }

    /** Variance of the logarithm of the rate between the valuation date and a later date. */
    public double variance(LocalDate valuationDate, LocalDate date) {
        int upper = 0;
        while (upper < pillars.size() - 1 && pillars.get(upper).date().isBefore(date)) {
            upper++;
        }
        LocalDate right = pillars.get(upper).date();
        LocalDate left = upper == 0 ? valuationDate : pillars.get(upper - 1).date();
        double base = upper == 0 ? 0 : pillarVariance(valuationDate, upper - 1);
        double share = DayCount.ACT_365F.years(left, date) / DayCount.ACT_365F.years(left, right);
        return base + share * (pillarVariance(valuationDate, upper) - base);
    }

    /** Average volatility to a date, per square root of an Act/365F year. */
    public double volatility(LocalDate valuationDate, LocalDate date) {
        return Math.sqrt(variance(valuationDate, date) / DayCount.ACT_365F.years(valuationDate, date));
    }

    /** Pillar dates strictly between two dates: where the instantaneous volatility changes. */
    public SortedSet<LocalDate> changesBetween(LocalDate from, LocalDate to) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (VolatilityPillar pillar : pillars) {
            if (pillar.date().isAfter(from) && pillar.date().isBefore(to)) {
                dates.add(pillar.date());
            }
        }
        return dates;
    }

    @Override
    public void check(PairCarry carry) {
        checkAfter(carry.valuationDate());
    }

    @Override
    public double atTheMoney(PairCarry carry, LocalDate expiry) {
        return volatility(carry.valuationDate(), expiry);
    }

    @Override
    public SmileCurve smile(PairCarry carry, LocalDate expiry) {
        return SmileCurve.flat(variance(carry.valuationDate(), expiry));
    }

    @Override
    public SmileCurve smileAfter(PairCarry carry, LocalDate date, LocalDate expiry) {
        double left = variance(carry.valuationDate(), expiry) - variance(carry.valuationDate(), date);
        return SmileCurve.flat(Math.max(0, left));
    }

    /** At the forward. */
    @Override
    public SortedMap<LocalDate, List<SmileNode>> quoted(PairCarry carry) {
        SortedMap<LocalDate, List<SmileNode>> quoted = new TreeMap<>();
        for (int pillar = 0; pillar < pillars.size(); pillar++) {
            Checks.positive(pillars.get(pillar).volatility(), "pillars[" + pillar + "].volatility");
            double variance = pillarVariance(carry.valuationDate(), pillar);
            quoted.put(pillars.get(pillar).date(), List.of(new SmileNode(1, Math.sqrt(variance))));
        }
        return quoted;
    }

    @Override
    public OptionVolatility inverse() {
        return this;
    }

    /** Refuses pillars that are not after the valuation date, or whose total variance would fall with time. */
    public void checkAfter(LocalDate valuationDate) {
        double before = 0;
        for (int pillar = 0; pillar < pillars.size(); pillar++) {
            String place = "pillars[" + pillar + "]";
            boolean after = pillars.get(pillar).date().isAfter(valuationDate);
            Checks.that(after, place + ".date", "must come after the valuation date " + valuationDate);
            double variance = pillarVariance(valuationDate, pillar);
            Checks.that(variance >= before, place + ".volatility", "must not let the total variance fall with time");
            before = variance;
        }
    }

    /** Higher by a number on all dates; refused where its variance would then fall with time. */
    @Override
    public VolatilityTerm raised(double by) {
        return new VolatilityTerm(pillars.stream()
                .map(pillar -> new VolatilityPillar(pillar.date(), pillar.volatility() + by))
                .toList());
    }

    /** All volatilities times a positive factor, so that total variance still grows with time; none above the largest. */
    public VolatilityTerm scaled(double factor) {
        Checks.positive(factor, "factor");
        return new VolatilityTerm(pillars.stream()
                .map(pillar -> new VolatilityPillar(
                        pillar.date(), Math.min(VolatilityPillar.MOST, pillar.volatility() * factor)))
                .toList());
    }

    private double pillarVariance(LocalDate valuationDate, int pillar) {
        VolatilityPillar quoted = pillars.get(pillar);
        return quoted.volatility() * quoted.volatility() * DayCount.ACT_365F.years(valuationDate, quoted.date());
    }
}
