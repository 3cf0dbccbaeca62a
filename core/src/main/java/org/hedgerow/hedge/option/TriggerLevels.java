package org.hedgerow.hedge.option;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.instrument.trigger.Knock;
import org.hedgerow.instrument.trigger.Trigger;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.time.Tenor;

/**
 * Where options are to be knocked in or out.
 *
 * @param low a multiple of today's spot, below 1
 * @param high a multiple of today's spot, above 1
 * @param watchedEvery from today to the end; all the time if absent
 */
public record TriggerLevels(Knock knock, Optional<Double> low, Optional<Double> high, Optional<Tenor> watchedEvery) {
    /** Two years of business days: values over them take tens of seconds. */
    private static final int MOST_FIXINGS = 520;

    /** Five years of business days. */
    private static final int MOST_LOOKS = 1_300;

    public TriggerLevels {
        Checks.present(knock, "knock");
        Checks.present(low, "low").ifPresent(level -> Checks.in(level, 0.01, 0.9999, "low"));
        Checks.present(high, "high").ifPresent(level -> Checks.in(level, 1.0001, 100, "high"));
        Checks.that(low.isPresent() || high.isPresent(), "low", "must be given where high is not");
        Checks.present(watchedEvery, "watchedEvery");
    }

    /** The levels of a contract against one exposure. */
    public Trigger against(Exposure deal, Market market) {
        double spot = market.spot(deal.currency());
        return new Trigger(
                knock,
                low.map(level -> level * spot),
                high.map(level -> level * spot),
                watchedEvery.map(every -> dates(every, deal, market, MOST_LOOKS, "looks")));
    }

    /** Every so often after today, and the end; refuses so many that a value over them would take minutes. */
    public static List<LocalDate> dates(Tenor every, Exposure deal, Market market) {
        return dates(every, deal, market, MOST_FIXINGS, "fixings");
    }

    private static List<LocalDate> dates(Tenor every, Exposure deal, Market market, int most, String what) {
        List<LocalDate> dates = every.rollDates(market.valuationDate(), deal.date(), market.calendar());
        int number = dates.size() - 1;
        Checks.that(
                number <= most,
                "",
                "must not have more than " + most + " " + what + ", but has " + number + " until " + deal.date());
        return dates.subList(1, dates.size());
    }
}
