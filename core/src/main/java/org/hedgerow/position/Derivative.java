package org.hedgerow.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;

/**
 * A contract dealt earlier. Its gain is its value at the horizon less today's market value; what it pays before the
 * horizon earns risk-free interest until then.
 *
 * @param notional units of foreign currency, positive when bought
 * @param marketValue of the whole contract today, home currency
 * @param tags where it belongs; nowhere in particular if absent
 */
public record Derivative(Instrument instrument, double notional, double marketValue, Optional<Tags> tags)
        implements Line {
    public Derivative {
        Checks.present(instrument, "instrument");
        Checks.in(notional, -LARGEST, LARGEST, "notional");
        Checks.in(marketValue, -LARGEST, LARGEST, "marketValue");
        Checks.present(tags, "tags");
    }

    /** Belonging nowhere in particular. */
    public Derivative(Instrument instrument, double notional, double marketValue) {
        this(instrument, notional, marketValue, Optional.empty());
    }

    @Override
    public Tags tag() {
        return tags.orElse(Tags.NONE);
    }

    @Override
    public Optional<MarketShift.Deal> dealKind() {
        return Optional.of(instrument.dealKind());
    }

    @Override
    public double notional(Market market) {
        return notional;
    }

    @Override
    public Optional<LocalDate> due() {
        return Optional.of(instrument.end());
    }

    @Override
    public Currency currency() {
        return instrument.currency();
    }

    @Override
    public double amount(Market market) {
        return notional * instrument.spotDelta(market);
    }

    @Override
    public double netExposure(Market market) {
        return amount(market);
    }

    @Override
    public List<Exposure> exposures(Market market, LocalDate horizon) {
        double amount = amount(market);
        LocalDate due = market.calendar().following(instrument.end());
        return amount == 0 ? List.of() : List.of(new Exposure(currency(), amount, due));
    }

    @Override
    public Derivative part(double share) {
        return new Derivative(instrument, share * notional, share * marketValue, tags);
    }

    @Override
    public boolean isFlow() {
        return false;
    }

    @Override
    public void check(Market market) {
        Checks.that(
                instrument.end().isAfter(market.valuationDate()),
                "instrument.end",
                "must come after the valuation date " + market.valuationDate() + ", but is " + instrument.end());
        instrument.spotDelta(market); // fails now, not in mid-run, if the market lacks what values it
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        instrument.require(needs, market, horizon);
        for (LocalDate date : instrument.dates(market, horizon)) {
            CarriedGains.require(needs, market, date, horizon);
        }
    }

    @Override
    public LineKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        boolean carriedLater = layout.simulatesInterest(market.home());
        double[] slope = new double[layout.grid().size()];
        boolean[] isDue = new boolean[slope.length];
        for (LocalDate date : instrument.dates(market, horizon)) {
            int index = layout.grid().index(date);
            slope[index] = carriedLater ? notional : notional * market.growth(market.home(), date, horizon);
            isDue[index] = true;
        }
        return new ContractGain(instrument.bind(layout, market, horizon), isDue, slope, carriedLater, -marketValue);
    }

    private static final class ContractGain implements LineKernel {
        private final InstrumentKernel instrument;
        private final boolean[] isDue; // [date]
        private final double[] slope; // [date]
        private final int last;
        private final double constant;
        private final double atHorizon;
        private final double[] value = new double[PathBatch.SIZE];

        ContractGain(
                InstrumentKernel instrument, boolean[] isDue, double[] slope, boolean carriedLater, double constant) {
            this.instrument = instrument;
            this.isDue = isDue;
            this.slope = slope;
            this.last = lastOf(isDue);
            this.constant = carriedLater ? 0 : constant;
            this.atHorizon = carriedLater ? constant : 0;
        }

        private static int lastOf(boolean[] isDue) {
            int last = isDue.length - 1;
            while (!isDue[last]) {
                last--;
            }
            return last;
        }

        @Override
        public boolean isDue(int date) {
            return isDue[date];
        }

        @Override
        public void addGain(PathBatch batch, int date, double[] gain) {
            instrument.pay(batch, date, value);
            Rows.addScaled(gain, slope[date], value);
            if (date == last) {
                Rows.add(gain, constant);
            }
        }

        @Override
        public double atHorizon() {
            return atHorizon;
        }
    }
}
