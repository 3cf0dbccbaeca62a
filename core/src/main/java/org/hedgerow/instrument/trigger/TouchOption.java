package org.hedgerow.instrument.trigger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.hedgerow.check.Checks;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.instrument.Mark;
import org.hedgerow.instrument.Quantity;
import org.hedgerow.instrument.option.OptionContract;
import org.hedgerow.instrument.option.Quotes;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/**
 * Pays a fixed amount if the rate reaches one of one or two levels (knocked in: one-touch) or reaches none (knocked out:
 * no-touch, double no-touch).
 *
 * @param payout home currency per unit
 * @param atHit whether a one-touch pays on the day of touch; it pays on the last day if absent
 */
public record TouchOption(Currency currency, LocalDate end, double payout, Trigger trigger, Optional<Boolean> atHit)
        implements OptionContract {
    public TouchOption {
        Checks.present(currency, "currency");
        Checks.present(end, "end");
        Checks.positive(payout, "payout");
        Checks.present(trigger, "trigger").checkUpTo(end);
        boolean early = Checks.present(atHit, "atHit").orElse(false);
        Checks.that(!early || !trigger.isOut(), "atHit", "must be left out where a level knocks out");
    }

    @Override
    public String words() {
        return currency + (trigger.isOut() ? " no-touch" : " one-touch") + " to " + end + ", " + trigger.words()
                + ", paying " + Quantity.of(payout);
    }

    @Override
    public double value(Quotes quotes) {
        TriggerPrice price = new TriggerPrice(quotes, trigger);
        if (paysAtHit()) {
            return payout * price.atHit();
        }
        double noTouch = price.noTouch();
        return payout * (trigger.isOut() ? noTouch : quotes.discount() - noTouch);
    }

    private boolean paysAtHit() {
        return atHit.orElse(false);
    }

    @Override
    public SortedSet<LocalDate> dates(Market market, LocalDate horizon) {
        return BarrierOption.withLooks(trigger, market, valueDate(horizon));
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        Mark.require(needs, market, this, dates(market, horizon), horizon);
    }

    @Override
    public InstrumentKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        TriggerValues values = end.isAfter(horizon)
                ? mark(new TriggerMark(layout, market, currency, trigger, horizon, end))
                : this::payAtEnd;
        return new TriggerKernel(
                layout, market, currency, trigger, dates(market, horizon), paysAtHit() ? payout : 0, values);
    }

    private void payAtEnd(PathBatch batch, double[] untouched, double[] touched) {
        Rows.fill(untouched, trigger.isOut() ? payout : 0);
        Rows.fill(touched, trigger.isOut() || paysAtHit() ? 0 : payout);
    }

    private TriggerValues mark(TriggerMark mark) {
        TriggerMark.Value value = paysAtHit() ? mark.atHit() : mark.noTouch();
        return (batch, untouched, touched) -> {
            payAtEnd(batch, untouched, touched);
            value.fill(batch, untouched);
            if (paysAtHit()) {
                Rows.scale(untouched, payout);
                return;
            }
            for (int path = 0; path < untouched.length; path++) {
                untouched[path] = payout * (trigger.isOut() ? untouched[path] : 1 - untouched[path]);
            }
            mark.discount(batch, untouched);
            mark.discount(batch, touched);
        };
    }
}
