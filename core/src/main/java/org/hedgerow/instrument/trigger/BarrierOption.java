package org.hedgerow.instrument.trigger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.instrument.Mark;
import org.hedgerow.instrument.Quantity;
import org.hedgerow.instrument.option.OptionContract;
import org.hedgerow.instrument.option.Quotes;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/**
 * A call or put that one of one or two levels knocks out or in.
 *
 * @param strike home currency per unit
 * @param rebate home currency per unit, paid on the last day if the option is then not alive; none if absent
 */
public record BarrierOption(
        Currency currency, OptionSide side, LocalDate end, double strike, Trigger trigger, Optional<Double> rebate)
        implements OptionContract {
    public BarrierOption {
        Checks.present(currency, "currency");
        Checks.present(side, "side");
        Checks.present(end, "end");
        Checks.positive(strike, "strike");
        Checks.present(trigger, "trigger").checkUpTo(end);
        Checks.present(rebate, "rebate").ifPresent(amount -> Checks.notNegative(amount, "rebate"));
    }

    @Override
    public String words() {
        return currency + " " + side.name().toLowerCase(Locale.ROOT) + " at " + Quantity.of(strike) + " to " + end
                + ", " + trigger.words();
    }

    @Override
    public double value(Quotes quotes) {
        TriggerPrice price = new TriggerPrice(quotes, trigger);
        double option = price.option(side, strike);
        if (rebate.isEmpty()) {
            return option;
        }
        double noTouch = price.noTouch();
        return option + rebate.get() * (trigger.isOut() ? quotes.discount() - noTouch : noTouch);
    }

    @Override
    public SortedSet<LocalDate> dates(Market market, LocalDate horizon) {
        return withLooks(trigger, market, valueDate(horizon));
    }

    static SortedSet<LocalDate> withLooks(Trigger trigger, Market market, LocalDate last) {
        SortedSet<LocalDate> dates = new TreeSet<>(trigger.looks(market, last));
        dates.add(last);
        return dates;
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        Mark.require(needs, market, this, dates(market, horizon), horizon);
    }

    @Override
    public InstrumentKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        TriggerValues values = end.isAfter(horizon)
                ? new BarrierMark(this, new TriggerMark(layout, market, currency, trigger, horizon, end))
                : new BarrierPayoff(this, layout.row(new Spot(currency)));
        return new TriggerKernel(layout, market, currency, trigger, dates(market, horizon), 0, values);
    }
}
