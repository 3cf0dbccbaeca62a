package org.hedgerow.position.operation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Line;
import org.hedgerow.position.LineKernel;
import org.hedgerow.position.Tags;

/**
 * A future held from an operation: it gains its price on the last day of trading, or on the horizon before that, less the
 * rate dealt. Interest on what is paid day by day until then is left out.
 */
record FutureHeld(Currency currency, double amount, LocalDate date, double rate, Optional<Tags> tags) implements Line {
    @Override
    public double amount(Market market) {
        return amount;
    }

    @Override
    public double netExposure(Market market) {
        return amount;
    }

    @Override
    public List<Exposure> exposures(Market market, LocalDate horizon) {
        return amount == 0
                ? List.of()
                : List.of(new Exposure(currency, amount, market.calendar().following(date)));
    }

    @Override
    public boolean isFlow() {
        return false;
    }

    @Override
    public Line part(double share) {
        return new FutureHeld(currency, share * amount, date, rate, tags);
    }

    @Override
    public Tags tag() {
        return tags.orElse(Tags.NONE);
    }

    @Override
    public Optional<MarketShift.Deal> dealKind() {
        return Optional.of(MarketShift.Deal.FUTURE);
    }

    @Override
    public Optional<LocalDate> due() {
        return Optional.of(date);
    }

    @Override
    public void check(Market market) {
        Checks.that(market.calendar().isBusinessDay(date), "date", "must be a business day, but is " + date);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        LocalDate known = known(horizon);
        needs.read(new Spot(currency), List.of(known));
        PathForward.require(needs, market, currency, List.of(known), date);
        if (known.isBefore(horizon) && needs.simulatesInterest(market.home())) {
            needs.read(new Growth(market.home()), List.of(known, horizon));
        }
    }

    @Override
    public LineKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        LocalDate known = known(horizon);
        boolean carriedLater = layout.simulatesInterest(market.home());
        double slope = carriedLater ? amount : amount * market.growth(market.home(), known, horizon);
        boolean varies = date.isAfter(known) && PathForward.varies(layout::movesForwards, market, currency);
        Optional<PathForward> forward =
                varies ? Optional.of(PathForward.of(layout, market, currency, known, date)) : Optional.empty();
        return new Gain(
                layout.grid().index(known),
                layout.row(new Spot(currency)),
                forward,
                market.forwardFactor(currency, known, date),
                slope,
                rate);
    }

    private LocalDate known(LocalDate horizon) {
        return date.isAfter(horizon) ? horizon : date;
    }

    /** {@code slope (S factor - rate)}, the factor off each path where it varies. */
    private static final class Gain implements LineKernel {
        private final int on;
        private final int spotRow;
        private final Optional<PathForward> varying;
        private final double slope;
        private final double rate;
        private final double[] factor = new double[PathBatch.SIZE];

        Gain(int on, int spotRow, Optional<PathForward> varying, double factor, double slope, double rate) {
            this.on = on;
            this.spotRow = spotRow;
            this.varying = varying;
            this.slope = slope;
            this.rate = rate;
            Arrays.fill(this.factor, factor);
        }

        @Override
        public boolean isDue(int date) {
            return date == on;
        }

        @Override
        public void addGain(PathBatch batch, int date, double[] gain) {
            if (varying.isPresent()) {
                varying.get().factor(batch, factor);
            }
            double[] spot = batch.row(spotRow);
            for (int path = 0; path < gain.length; path++) {
                gain[path] += slope * (spot[path] * factor[path] - rate);
            }
        }
    }
}
