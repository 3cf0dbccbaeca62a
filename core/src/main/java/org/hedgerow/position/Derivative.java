package org.hedgerow.position;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/**
 * A contract dealt earlier. Its gain is its value at the horizon less today's market value; what it pays before the
 * horizon earns risk-free interest until then.
 *
 * @param notional units of foreign currency, positive when bought
 * @param marketValue of the whole contract today, home currency
 */
public record Derivative(Instrument instrument, double notional, double marketValue) implements Line {
    public Derivative {
        Checks.present(instrument, "instrument");
        Checks.in(notional, -LARGEST, LARGEST, "notional");
        Checks.in(marketValue, -LARGEST, LARGEST, "marketValue");
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
        CarriedGains.require(needs, market, instrument.valueDate(horizon), horizon);
    }

    @Override
    public LineKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        LocalDate valued = instrument.valueDate(horizon);
        InstrumentKernel kernel = instrument.bind(layout, market, horizon);
        int date = layout.grid().index(valued);
        return layout.simulatesInterest(market.home())
                ? new ValueGain(date, kernel, notional, 0, -marketValue)
                : new ValueGain(
                        date, kernel, notional * market.growth(market.home(), valued, horizon), -marketValue, 0);
    }

    private static final class ValueGain implements LineKernel {
        private final int date;
        private final InstrumentKernel instrument;
        private final double slope;
        private final double constant;
        private final double atHorizon;
        private final double[] value = new double[PathBatch.SIZE];

        ValueGain(int date, InstrumentKernel instrument, double slope, double constant, double atHorizon) {
            this.date = date;
            this.instrument = instrument;
            this.slope = slope;
            this.constant = constant;
            this.atHorizon = atHorizon;
        }

        @Override
        public int date() {
            return date;
        }

        @Override
        public void addGain(PathBatch batch, double[] gain) {
            instrument.value(batch, value);
            Rows.addScaled(gain, slope, value);
            Rows.add(gain, constant);
        }

        @Override
        public double atHorizon() {
            return atHorizon;
        }
    }
}
