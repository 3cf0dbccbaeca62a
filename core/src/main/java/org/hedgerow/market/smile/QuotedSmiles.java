package org.hedgerow.market.smile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.smile.SmileCurve;
import org.hedgerow.formula.smile.SmileNode;
import org.hedgerow.formula.smile.VarianceTerm;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.DayWeights;

/**
 * A smile for each of several expiries: at the money, risk reversals and butterflies by delta. Between expiries the total
 * variance of each delta is linear in time, beyond the last it goes on; a smile beyond its strikes of a fifth of the
 * smallest delta keeps the volatility that it has there.
 *
 * @param closedDayWeight what a Saturday, Sunday or holiday counts as time for variance against a business day, 1 if
 *     absent
 */
public record QuotedSmiles(
        SmileConvention convention,
        SmileInterpolation interpolation,
        List<SmilePillar> pillars,
        Optional<Double> closedDayWeight)
        implements OptionVolatility {
    public QuotedSmiles {
        Checks.present(convention, "convention");
        Checks.present(interpolation, "interpolation");
        pillars = Checks.notEmpty(pillars, "pillars");
        Checks.present(closedDayWeight, "closedDayWeight").ifPresent(weight -> Checks.share(weight, "closedDayWeight"));
        for (int pillar = 0; pillar < pillars.size(); pillar++) {
            check(interpolation, pillars, pillar);
        }
    }

    private static void check(SmileInterpolation interpolation, List<SmilePillar> pillars, int pillar) {
        String place = "pillars[" + pillar + "]";
        SmilePillar quoted = pillars.get(pillar);
        Checks.that(
                interpolation != SmileInterpolation.VANNA_VOLGA
                        || quoted.wings().size() == 1,
                place + ".wings",
                "must be one for vanna-volga, which takes three quotes; SABR takes more");
        Checks.that(
                quoted.deltas().equals(pillars.get(0).deltas()),
                place + ".wings",
                "must have the same deltas as those of the first pillar");
        Checks.that(
                pillar == 0 || quoted.date().isAfter(pillars.get(pillar - 1).date()),
                place + ".date",
                "must come after the pillar before it");
    }

    @Override
    public void check(PairCarry carry) {
        Checks.that(
                pillars.get(0).date().isAfter(carry.valuationDate()),
                "pillars[0].date",
                "must come after the valuation date " + carry.valuationDate());
        Arbitrage.check(this, carry);
    }

    /** The volatility at the money, on which risk reversals and butterflies sit as they are quoted. */
    @Override
    public QuotedSmiles raised(double by) {
        List<SmilePillar> raised = pillars.stream()
                .map(pillar -> new SmilePillar(pillar.date(), pillar.atTheMoney() + by, pillar.wings()))
                .toList();
        return new QuotedSmiles(convention, interpolation, raised, closedDayWeight);
    }

    @Override
    public double atTheMoney(PairCarry carry, LocalDate expiry) {
        double years = DayCount.ACT_365F.years(carry.valuationDate(), expiry);
        return Math.sqrt(variances(carry, expiry)[0] / years);
    }

    @Override
    public SmileCurve smile(PairCarry carry, LocalDate expiry) {
        return through(carry, carry.valuationDate(), expiry, variances(carry, expiry));
    }

    @Override
    public SmileCurve smileAfter(PairCarry carry, LocalDate date, LocalDate expiry) {
        double[] before = variances(carry, date);
        double[] left = variances(carry, expiry);
        for (int node = 0; node < left.length; node++) {
            left[node] -= before[node];
        }
        return through(carry, date, expiry, left);
    }

    /** At the money, and put and call of each delta with the smile's own volatilities where a broker's were quoted. */
    @Override
    public SortedMap<LocalDate, List<SmileNode>> quoted(PairCarry carry) {
        SortedMap<LocalDate, List<SmileNode>> quoted = new TreeMap<>();
        for (int pillar = 0; pillar < pillars.size(); pillar++) {
            LocalDate expiry = pillars.get(pillar).date();
            DeltaSmile smile = DeltaSmile.of(this, carry, carry.valuationDate(), expiry);
            quoted.put(expiry, smile.nodes(pillars.get(pillar).deltas(), pillarVariances(carry, pillar)));
        }
        return quoted;
    }

    /** Over days that count for nothing there is no variance, and so no smile. */
    private SmileCurve through(PairCarry carry, LocalDate from, LocalDate to, double[] variances) {
        for (double variance : variances) {
            if (!(variance > 0)) {
                return SmileCurve.flat(0);
            }
        }
        return DeltaSmile.of(this, carry, from, to).through(pillars.get(0).deltas(), variances);
    }

    /** Total variances to a date at the money and of put and call of each delta. */
    private double[] variances(PairCarry carry, LocalDate date) {
        int upper = 0;
        while (upper < pillars.size() - 1 && pillars.get(upper).date().isBefore(date)) {
            upper++;
        }
        DayWeights weights = new DayWeights(carry.calendar(), closedDayWeight.orElse(1.0));
        double time = weights.days(carry.valuationDate(), date);
        double[] right = pillarVariances(carry, upper);
        double[] left = upper == 0 ? new double[right.length] : pillarVariances(carry, upper - 1);
        double[] times = IntStream.rangeClosed(Math.max(0, upper - 1), upper)
                .mapToDouble(pillar ->
                        weights.days(carry.valuationDate(), pillars.get(pillar).date()))
                .toArray();
        double[] variances = new double[right.length];
        for (int node = 0; node < variances.length; node++) {
            double[] ends = upper == 0 ? new double[] {right[node]} : new double[] {left[node], right[node]};
            variances[node] = new VarianceTerm(times, ends).variance(time);
        }
        return variances;
    }

    /** Names the pillar in what it refuses. */
    double[] pillarVariances(PairCarry carry, int pillar) {
        SmilePillar quoted = pillars.get(pillar);
        try {
            return DeltaSmile.of(this, carry, carry.valuationDate(), quoted.date())
                    .variances(quoted);
        } catch (InvalidValue fault) {
            throw noSmile(pillar, fault);
        }
    }

    static InvalidValue noSmile(int pillar, InvalidValue fault) {
        return InvalidValue.at("pillars[" + pillar + "]", "must make a smile, but " + fault.getMessage());
    }
}
