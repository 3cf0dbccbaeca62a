package org.hedgerow.instrument.fixing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.fixing.FixingCourse;
import org.hedgerow.formula.fixing.FixingRecursion;
import org.hedgerow.formula.fixing.KnockedForwards;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.instrument.Mark;
import org.hedgerow.instrument.option.OptionContract;
import org.hedgerow.instrument.option.Quotes;
import org.hedgerow.instrument.trigger.Knock;
import org.hedgerow.instrument.trigger.Trigger;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;

/**
 * Gathers a unit of currency bought (call) or sold (put) at the strike on each fixing, more of them where that loses,
 * until a level is reached; on payment days what has gathered is delivered.
 *
 * <p>Valued exactly for a lognormal rate with today's forwards whose variance to each fixing is that of the smile at the
 * strike; the smile's slope, which moves the odds of the level, is left out.
 *
 * @param fixings dates still to come, ascending
 * @param gearing units dealt where it loses
 * @param level on the side of the gain, that ends it when it is reached; none if absent
 * @param watchedAlways whether also between fixings; on fixings only if absent
 * @param payments dates, the last not before the last fixing; each fixing is settled on its day if absent
 */
public record Accumulator(
        Currency currency,
        OptionSide side,
        List<LocalDate> fixings,
        double strike,
        double gearing,
        Optional<Double> level,
        Optional<Boolean> watchedAlways,
        Optional<List<LocalDate>> payments)
        implements OptionContract {
    public Accumulator {
        Checks.present(currency, "currency");
        Checks.present(side, "side");
        fixings = Schedule.checked(fixings, "fixings");
        Checks.positive(strike, "strike");
        Checks.in(gearing, 0, 100, "gearing");
        Checks.present(level, "level").ifPresent(rate -> Checks.positive(rate, "level"));
        Checks.present(watchedAlways, "watchedAlways");
        payments = Checks.present(payments, "payments").map(dates -> Schedule.checked(dates, "payments"));
        LocalDate last = fixings.get(fixings.size() - 1);
        payments.ifPresent(dates -> Checks.that(
                !dates.get(dates.size() - 1).isBefore(last),
                "payments",
                "must not end before the last fixing, " + last));
    }

    @Override
    public LocalDate end() {
        return schedule().end();
    }

    private Schedule schedule() {
        return Schedule.of(fixings, payments.orElse(List.of()));
    }

    private KnockedForwards contract() {
        double none = side == OptionSide.CALL ? Double.POSITIVE_INFINITY : 0;
        return new KnockedForwards(side, strike, gearing, level.orElse(none), watchedAlways.orElse(false));
    }

    /** What ends it; nothing without a level. */
    Optional<Trigger> trigger() {
        Optional<List<LocalDate>> watched = watchedAlways.orElse(false) ? Optional.empty() : Optional.of(fixings);
        Optional<Double> none = Optional.empty();
        return level.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        side == OptionSide.CALL
                                ? new Trigger(Knock.OUT, none, level, watched)
                                : new Trigger(Knock.OUT, level, none, watched));
    }

    @Override
    public double value(Quotes quotes) {
        return new FixingRecursion(contract(), schedule().today(quotes, strike)).values(quotes.spot())[0];
    }

    @Override
    public SortedSet<LocalDate> dates(Market market, LocalDate horizon) {
        TreeSet<LocalDate> dates = new TreeSet<>(schedule().until(valueDate(horizon)));
        LocalDate watched = lastWatched(horizon);
        trigger().ifPresent(ends -> dates.addAll(ends.looks(market, watched)));
        return dates;
    }

    /** The last day on which paths are looked at for the level. */
    LocalDate lastWatched(LocalDate horizon) {
        LocalDate last = fixings.get(fixings.size() - 1);
        return last.isAfter(horizon) ? horizon : last;
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        Mark.require(needs, market, this, dates(market, horizon), horizon);
    }

    @Override
    public InstrumentKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return new AccumulatorKernel(this, schedule(), layout, market, horizon, mark(layout, market, horizon));
    }

    private Optional<FixingMark> mark(PathLayout layout, Market market, LocalDate horizon) {
        if (!end().isAfter(horizon)) {
            return Optional.empty();
        }
        Schedule left = schedule().after(horizon);
        if (left.fixings().isEmpty()) {
            return Optional.of(FixingMark.fixed(this, layout, market, horizon));
        }
        FixingCourse course = left.on(horizon, market, currency, strike);
        return Optional.of(FixingMark.of(this, contract(), course, layout, market, horizon));
    }
}
