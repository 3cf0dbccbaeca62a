package org.hedgerow.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.time.Tenor;

/**
 * Half of the difference between bid and offer, by instrument: {@code spot}, {@code forward}, {@code swap} (on its
 * points) and {@code future} as a share of the spot rate, {@code option} as a volatility.
 *
 * @param tenors what takes the place of these from a tenor on, up to the next, shortest first; nothing if absent
 * @param size how large deals make them wider; deals of all sizes are alike if absent
 */
public record BidOffer(
        double spot,
        double forward,
        double swap,
        double future,
        double option,
        Optional<List<FromTenor>> tenors,
        Optional<BySize> size) {
    private static final LocalDate ANY_DAY = LocalDate.of(2001, 1, 1);

    /** Everything is dealt at mid. */
    public static final BidOffer NONE = new BidOffer(0, 0, 0, 0, 0);

    public BidOffer {
        Checks.in(spot, 0, 0.99, "spot");
        Checks.in(forward, 0, 0.99, "forward");
        Checks.in(swap, 0, 0.99, "swap");
        Checks.in(future, 0, 0.99, "future");
        Checks.in(option, 0, 1, "option");
        tenors = Checks.present(tenors, "tenors").map(some -> Checks.notEmpty(some, "tenors"));
        checkAscending(tenors.orElse(List.of()));
        Checks.present(size, "size");
    }

    /** The same for every tenor and size. */
    public BidOffer(double spot, double forward, double swap, double future, double option) {
        this(spot, forward, swap, future, option, Optional.empty(), Optional.empty());
    }

    private static void checkAscending(List<FromTenor> tenors) {
        for (int step = 1; step < tenors.size(); step++) {
            LocalDate before = tenors.get(step - 1).start(ANY_DAY);
            Checks.that(
                    tenors.get(step).start(ANY_DAY).isAfter(before),
                    "tenors[" + step + "].from",
                    "must be longer than the one before it");
        }
    }

    /**
     * Half-spreads of deals whose delivery or expiry is at least so far from the spot date.
     *
     * @param forward a share of the spot rate
     * @param swap a share of the spot rate
     * @param option a volatility, per square root of a year
     */
    public record FromTenor(Tenor from, double forward, double swap, double option) {
        public FromTenor {
            Checks.present(from, "from");
            Checks.in(forward, 0, 0.99, "forward");
            Checks.in(swap, 0, 0.99, "swap");
            Checks.in(option, 0, 1, "option");
        }

        LocalDate start(LocalDate spotDate) {
            return spotDate.plus(from.period());
        }
    }

    /**
     * A half-spread {@code h} of a deal of size {@code x} is {@code h (1 + slope max(0, x / usual - 1))}; exchanges make
     * no such difference.
     *
     * @param usual the largest deal that is done at the quoted spread, units of the pair's base currency, as many to
     *     the unit as in the position's amounts
     * @param spot slope, what each further deal of usual size adds, as a share of the quoted half-spread
     * @param forward slope of the half-spread of forwards
     * @param swap slope of that of points
     * @param option slope of that of volatilities
     */
    public record BySize(double usual, double spot, double forward, double swap, double option) {
        public BySize {
            Checks.positive(usual, "usual");
            Checks.in(spot, 0, 100, "spot");
            Checks.in(forward, 0, 100, "forward");
            Checks.in(swap, 0, 100, "swap");
            Checks.in(option, 0, 100, "option");
        }

        private double wider(double slope, double size) {
            return 1 + slope * Math.max(0, size / usual - 1);
        }
    }

    /** Those of one deal, without tables. */
    BidOffer of(double dealt, LocalDate spotDate, LocalDate date) {
        BidOffer ofTenor = ofTenor(spotDate, date);
        return size.map(by -> new BidOffer(
                        ofTenor.spot * by.wider(by.spot, dealt),
                        ofTenor.forward * by.wider(by.forward, dealt),
                        ofTenor.swap * by.wider(by.swap, dealt),
                        future,
                        ofTenor.option * by.wider(by.option, dealt)))
                .orElse(ofTenor);
    }

    private BidOffer ofTenor(LocalDate spotDate, LocalDate date) {
        BidOffer found = new BidOffer(spot, forward, swap, future, option);
        for (FromTenor step : tenors.orElse(List.of())) {
            if (!date.isBefore(step.start(spotDate))) {
                found = new BidOffer(spot, step.forward, step.swap, future, step.option);
            }
        }
        return found;
    }

    /** Whether all deals have the same. */
    public boolean isFlat() {
        return tenors.isEmpty() && size.isEmpty();
    }

    /** Dealing a cross through its two legs pays both spreads; here of deals of short tenor and usual size. */
    BidOffer plus(BidOffer leg) {
        return new BidOffer(
                spot + leg.spot, forward + leg.forward, swap + leg.swap, future + leg.future, option + leg.option);
    }
}
