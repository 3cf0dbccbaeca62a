package org.hedgerow.decision.appraisal;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.OutcomeOn;
import org.hedgerow.booking.OutcomesOnDates;
import org.hedgerow.decision.charge.ChargeDates;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Observer;
import org.hedgerow.position.Position;
import org.hedgerow.risk.measure.UnexpectedLoss;
import org.hedgerow.risk.row.Part;
import org.hedgerow.risk.row.Paths;

/** Keeps what a strategy has come to by each date on which capital is charged, and adds up what is held against it. */
public final class ChargedProfile {
    private ChargedProfile() {}

    /** Comes after the strategy's outcome; the position is marked in its own market, which need not be the strategy's. */
    public static Observer observer(HedgedOutcome strategy, Position position, Market own, ChargeDates dates) {
        return outcomes(strategy, position, own, dates).ofEveryPath();
    }

    private static OutcomesOnDates outcomes(HedgedOutcome strategy, Position position, Market own, ChargeDates dates) {
        return new OutcomesOnDates(
                owner(strategy),
                position,
                own,
                strategy.plan(),
                strategy.market(),
                new TreeSet<>(dates.years().keySet()));
    }

    private static String owner(HedgedOutcome strategy) {
        return "profile of " + strategy.name();
    }

    /** Each path's influence on {@code sum of dt D(t)}: home currency times years. */
    static double[] influence(HedgedOutcome strategy, ChargeDates dates, double level, Part part) {
        UnexpectedLoss measure = new UnexpectedLoss(level);
        double[] sum = new double[part.values(strategy.outcome()).length];
        for (Map.Entry<LocalDate, Double> date : dates.years().entrySet()) {
            Column column = column(strategy, date.getKey());
            double[] loss = part.tails(column).influence(measure, part.values(column));
            part.forget(column);
            Rows.addScaled(sum, date.getValue(), loss);
        }
        return sum;
    }

    /** The same before it is measured. */
    static double located(HedgedOutcome strategy, ChargeDates dates, double level, Paths paths) {
        UnexpectedLoss measure = new UnexpectedLoss(level);
        double sum = 0;
        for (Map.Entry<LocalDate, Double> date : dates.years().entrySet()) {
            sum += date.getValue() * measure.value(paths.tails(column(strategy, date.getKey())));
        }
        return sum;
    }

    /** What a strategy has come to by a date. */
    static Column column(HedgedOutcome strategy, LocalDate date) {
        return new Column(owner(strategy), new OutcomeOn(date));
    }
}
