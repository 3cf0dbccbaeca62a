package org.hedgerow.instrument.fixing;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.fixing.FixingCourse;
import org.hedgerow.formula.fixing.FixingRecursion;
import org.hedgerow.formula.fixing.LastGain;
import org.hedgerow.formula.fixing.TargetForwards;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.instrument.Mark;
import org.hedgerow.instrument.option.OptionContract;
import org.hedgerow.instrument.option.Quotes;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;

/**
 * A target redemption forward: buys (call) or sells (put) a unit at the strike on each fixing, more of them where that
 * loses, until its gains have reached a target; each fixing is settled on its day.
 *
 * <p>Valued exactly for a lognormal rate with today's forwards whose variance to each fixing is that of the smile at the
 * strike; the smile's slope, which moves the odds of the target, is left out.
 *
 * @param fixings dates still to come, ascending
 * @param gearing units dealt where it loses
 * @param target home currency per unit, what is left of it today
 */
public record TargetForward(
        Currency currency,
        OptionSide side,
        List<LocalDate> fixings,
        double strike,
        double gearing,
        double target,
        LastGain lastGain)
        implements OptionContract {
    public TargetForward {
        Checks.present(currency, "currency");
        Checks.present(side, "side");
        fixings = Schedule.checked(fixings, "fixings");
        Checks.positive(strike, "strike");
        Checks.in(gearing, 0, 100, "gearing");
        Checks.positive(target, "target");
        Checks.present(lastGain, "lastGain");
    }

    @Override
    public LocalDate end() {
        return fixings.get(fixings.size() - 1);
    }

    private Schedule schedule() {
        return new Schedule(fixings, fixings);
    }

    private TargetForwards contract(FixingCourse course) {
        return new TargetForwards(side, strike, gearing, target, lastGain, course);
    }

    @Override
    public double value(Quotes quotes) {
        FixingCourse course = schedule().today(quotes, strike);
        double[] byTarget = new FixingRecursion(contract(course), course).values(quotes.spot());
        return byTarget[byTarget.length - 1];
    }

    @Override
    public SortedSet<LocalDate> dates(Market market, LocalDate horizon) {
        return schedule().until(valueDate(horizon));
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        Mark.require(needs, market, this, dates(market, horizon), horizon);
    }

    @Override
    public InstrumentKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        if (!end().isAfter(horizon)) {
            return new TargetKernel(this, layout, dates(market, horizon), null);
        }
        FixingCourse course = schedule().after(horizon).on(horizon, market, currency, strike);
        FixingMark mark = FixingMark.of(this, contract(course), course, layout, market, horizon);
        return new TargetKernel(this, layout, dates(market, horizon), mark);
    }
}
