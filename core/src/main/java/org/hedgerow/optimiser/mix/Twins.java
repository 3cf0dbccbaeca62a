package org.hedgerow.optimiser.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hedgerow.limit.Item;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.optimiser.Region;

/** Finds instruments that are a share of another: of the two only the larger is needed to mix. */
public final class Twins {
    private static final double ROUNDING = 1e-9;
    private static final int FIRST = 1024; // paths looked at before the others

    private Twins() {}

    /**
     * That one unit of an instrument is a share of one unit of another.
     *
     * @param of by its place
     * @param share not above 1
     */
    public record Twin(int of, double share) {}

    /** By instrument, absent of those that stand for themselves; limits count twins alike. */
    public static List<Optional<Twin>> of(List<Instrument> instruments, List<double[]> gains) {
        return of(gains, (place, other, share) -> alike(instruments.get(place), instruments.get(other), share));
    }

    /** By instrument, of those that gain the same, in whatever way limits count them. */
    public static List<Optional<Twin>> ofGains(List<Instrument> instruments, List<double[]> gains) {
        return of(gains, (place, other, share) -> sameLots(instruments.get(place), instruments.get(other), share));
    }

    /** A mix that gains the same with fewer instruments: what is held of one goes to its twin, where that is allowed. */
    public static double[] gathered(double[] holdings, List<Optional<Twin>> twins, Region region) {
        double[] gathered = holdings.clone();
        for (int place = 0; place < gathered.length; place++) {
            if (twins.get(place).isPresent() && gathered[place] != 0) {
                Twin twin = twins.get(place).get();
                double[] moved = gathered.clone();
                moved[twin.of] = Math.min(region.high(twin.of), moved[twin.of] + twin.share * moved[place]);
                moved[place] = 0;
                boolean whole = moved[twin.of] - gathered[twin.of] >= twin.share * gathered[place] - ROUNDING;
                gathered = whole && region.contains(moved) ? moved : gathered;
            }
        }
        return gathered;
    }

    /** What beside gains two instruments must have in common. */
    private interface Likeness {
        boolean of(int place, int other, double share);
    }

    private static List<Optional<Twin>> of(List<double[]> gains, Likeness likeness) {
        List<Optional<Twin>> twins = new ArrayList<>();
        for (int place = 0; place < gains.size(); place++) {
            twins.add(Optional.empty());
        }
        for (int place = 0; place < gains.size(); place++) {
            for (int other = 0; other < gains.size() && twins.get(place).isEmpty(); other++) {
                if (other != place && twins.get(other).isEmpty()) {
                    double share = share(gains.get(place), gains.get(other));
                    boolean smaller = share < 1 - ROUNDING || (share <= 1 + ROUNDING && other < place);
                    if (share > 0 && smaller && likeness.of(place, other, share)) {
                        twins.set(place, Optional.of(new Twin(other, Math.min(1, share))));
                    }
                }
            }
        }
        for (int place = 0; place < gains.size(); place++) {
            twins.set(place, twins.get(place).map(twin -> last(twin, twins)));
        }
        return twins;
    }

    /** A share of a share is one of the whole. */
    private static Twin last(Twin twin, List<Optional<Twin>> twins) {
        Twin last = twin;
        Optional<Twin> next = twins.get(last.of);
        while (next.isPresent()) {
            last = new Twin(next.get().of, last.share * next.get().share);
            next = twins.get(last.of);
        }
        return last;
    }

    /** Not positive where one is no share of the other. */
    private static double share(double[] gain, double[] of) {
        int first = Math.min(FIRST, gain.length);
        double square = Rows.sumOfProducts(of, of, first);
        double share = square > 0 ? Rows.sumOfProducts(gain, of, first) / square : 0;
        boolean proportional = share > 0 && isShare(gain, of, share, first) && isShare(gain, of, share, gain.length);
        return proportional ? share : 0;
    }

    private static boolean isShare(double[] gain, double[] of, double share, int paths) {
        double largest = 0;
        double error = 0;
        for (int path = 0; path < paths; path++) {
            largest = Math.max(largest, Math.abs(gain[path]));
            error = Math.max(error, Math.abs(gain[path] - share * of[path]));
        }
        return error <= ROUNDING * largest;
    }

    /** Whether limits count them alike too, and whole lots are the same. */
    private static boolean alike(Instrument one, Instrument other, double share) {
        TreeSet<Currency> currencies = new TreeSet<>(one.position().keySet());
        currencies.addAll(other.position().keySet());
        for (Currency currency : currencies) {
            double position = one.position().getOrDefault(currency, 0.0);
            double of = share * other.position().getOrDefault(currency, 0.0);
            if (Math.abs(position - of) > ROUNDING * Math.max(Math.abs(position), Math.abs(of))) {
                return false;
            }
        }
        return sameLots(one, other, share) && items(one).equals(items(other));
    }

    /** Whether a lot of one is a lot of the other, or neither has any. */
    private static boolean sameLots(Instrument one, Instrument other, double share) {
        double own = one.lots().orElse(0.0);
        double of = share * other.lots().orElse(0.0);
        return Math.abs(own - of) <= ROUNDING * Math.max(own, of);
    }

    private static List<Item> items(Instrument instrument) {
        return instrument.opened().stream().map(OpenItem::item).distinct().toList();
    }
}
