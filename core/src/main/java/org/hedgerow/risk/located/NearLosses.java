package org.hedgerow.risk.located;

import java.util.Optional;
import org.hedgerow.math.ExactSum;
import org.hedgerow.math.Normal;
import org.hedgerow.risk.BinomialRanks;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.QuantileRange;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;

/**
 * The distinct losses near a quantile, ascending, with what there is of each, below and beyond them; as where all are sorted.
 * Absent is what lies too far from the quantile to be among them.
 */
final class NearLosses {
    private final double alpha;
    private final Sample sample;
    private final double[] losses;
    private final double[][] sums; // [kind][place]
    private final ExactSum[] beyond; // [kind]
    private final ExactSum lossBeyond;
    private final double unitSquares;
    private final boolean isFirst; // whether none is below
    private final double weightBeyond;
    private final double below; // weight

    NearLosses(
            double alpha,
            Sample sample,
            double[] losses,
            double[][] sums,
            ExactSum[] beyond,
            ExactSum lossBeyond,
            double unitSquares,
            boolean isFirst) {
        this.alpha = alpha;
        this.sample = sample;
        this.losses = losses;
        this.sums = sums;
        this.beyond = beyond;
        this.lossBeyond = lossBeyond;
        this.unitSquares = unitSquares;
        this.isFirst = isFirst;
        this.weightBeyond = beyond[Bracket.WEIGHT].value();
        double inside = 0;
        for (double weight : sums[Bracket.WEIGHT]) {
            inside += weight; // exact
        }
        this.below = sample.totalWeight() - weightBeyond - inside;
    }

    /** Of a kind, of all losses beyond that of a place: the same whichever others are near. */
    private ExactSum beyond(int kind, int place) {
        ExactSum sum = new ExactSum();
        sum.add(beyond[kind]);
        for (int other = place + 1; other < losses.length; other++) {
            sum.add(sums[kind][other]);
        }
        return sum;
    }

    /** Paths of a rank, or the weight that reaches the level. */
    private double target() {
        return sample.isWeighted()
                ? TailPaths.below(sample.totalWeight(), alpha)
                : (double) new TailPaths(sample.paths(), alpha).rank();
    }

    private Optional<Integer> place(double target) {
        double upTo = below;
        if (upTo >= target && !isFirst) {
            return Optional.empty();
        }
        for (int place = 0; place < losses.length; place++) {
            upTo += sums[Bracket.WEIGHT][place];
            if (upTo >= target) {
                return Optional.of(place);
            }
        }
        return weightBeyond == 0 && losses.length > 0 ? Optional.of(losses.length - 1) : Optional.empty();
    }

    Optional<Double> valueAtRisk() {
        return place(target()).map(place -> losses[place]);
    }

    Optional<Interval> interval(double z) {
        boolean hasUnits = sample.isWeighted() || sample.units() instanceof Units.AntitheticPairs;
        return hasUnits ? valueAtRisk().flatMap(value -> notRefused(value, z)) : betweenRanks(z);
    }

    private Optional<Interval> betweenRanks(double z) {
        BinomialRanks ranks = BinomialRanks.of(sample.paths(), alpha, Normal.cdf(-z));
        Optional<Integer> low = place((double) Math.max(1, ranks.low()));
        Optional<Integer> high = place((double) Math.min(sample.paths(), ranks.high()));
        return low.isPresent() && high.isPresent()
                ? Optional.of(new Interval(losses[low.get()], losses[high.get()]))
                : Optional.empty();
    }

    private Optional<Interval> notRefused(double valueAtRisk, double z) {
        double low = valueAtRisk;
        double high = valueAtRisk;
        int last = losses.length - 1;
        ExactSum[] after = {beyond(Bracket.WEIGHT, last), beyond(Bracket.SQUARES, last), beyond(Bracket.PRODUCTS, last)
        };
        for (int place = last; place >= 0; place--) {
            boolean isRefused = QuantileRange.refuses(
                    alpha,
                    z,
                    sample.totalWeight(),
                    sample.totalWeight() - after[Bracket.WEIGHT].value(),
                    unitSquares - after[Bracket.SQUARES].value(),
                    unitSquares - after[Bracket.PRODUCTS].value(),
                    unitSquares);
            if (!isRefused) {
                boolean mayGoOn = (place == 0 && !isFirst) || (place == last && weightBeyond > 0);
                if (mayGoOn) {
                    return Optional.empty();
                }
                low = Math.min(low, losses[place]);
                high = Math.max(high, losses[Math.min(place + 1, last)]);
            }
            for (int kind = 0; kind < after.length; kind++) {
                after[kind].add(sums[kind][place]);
            }
        }
        return Optional.of(new Interval(low, high));
    }

    /** The mean of {@code (L - VaR)+}. */
    double meanExcess() {
        int at = place(target()).orElseThrow();
        ExactSum excess = new ExactSum();
        excess.add(lossBeyond);
        for (int place = at + 1; place < losses.length; place++) {
            excess.addProduct(sums[Bracket.WEIGHT][place], losses[place]);
        }
        excess.addProduct(-losses[at], beyond(Bracket.WEIGHT, at).value());
        return excess.value() / sample.totalWeight();
    }

    /** Counted in effective paths where they are weighted. */
    TailPaths tail() {
        TailPaths tail = new TailPaths(sample.paths(), alpha);
        return sample.isWeighted() ? new TailPaths(sample.paths(), alpha, effective()) : tail;
    }

    private double effective() {
        int at = place(target()).orElseThrow();
        double upTo = sample.totalWeight() - beyond(Bracket.WEIGHT, at).value();
        double squares = beyond(Bracket.OWN_SQUARES, at).value();
        double tied = sums[Bracket.WEIGHT][at];
        double share = tied == 0 ? 0 : (upTo - target()) / tied;
        double inTail = sample.totalWeight() - target();
        return inTail * inTail / (share * sums[Bracket.OWN_SQUARES][at] + squares);
    }
}
