package org.hedgerow.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HOME_RATE;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.TODAY;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Booked;
import org.hedgerow.trade.Kyiv;
import org.hedgerow.trade.Trade;

/**
 * Strategies of a holder that borrows and lends at risk-free rates, on the path that has the dollar at 4.7 in June, at 5.4
 * in September and at 5.9 in December. What the two books differ by stops a run, so that carry and accrual need no
 * check of their own.
 */
public final class OnOnePath {
    public static final double MILLION = 1e6;
    public static final Market MARKET = Kyiv.withoutSpreads();

    private OnOnePath() {}

    public static Flow flow(double amount, LocalDate date) {
        return new Flow(Kyiv.USD, amount, date, Certainty.COMMITMENT, Optional.empty());
    }

    public static Plan plan(Strategy strategy, Line... lines) {
        return strategy.plan(Position.of(lines), MARKET, HORIZON);
    }

    /** Home cash at 9 % from a date to the horizon. */
    public static double grown(LocalDate from) {
        return Kyiv.growth(0, from, HORIZON);
    }

    /** What a dollar on a date is worth today off the forward, home currency at the horizon. */
    public static double dollar(LocalDate date) {
        double today = SPOT * Math.exp(-HOME_RATE * Kyiv.years(TODAY, SPOT_DATE));
        return today * Math.exp(-Kyiv.DOLLAR_RATE * Kyiv.years(SPOT_DATE, date)) * grown(TODAY);
    }

    /** Checks the account and some of its parts. */
    public static void check(Plan plan, double account, Map<Cost, Double> parts) {
        Booked booked = Booked.on(
                Kyiv.path(4.7, 5.4, 5.9), MARKET, HORIZON, plan.trades().toArray(Trade[]::new));
        assertThat(booked.account()).isCloseTo(account, within(1e-11 * MILLION * SPOT));
        parts.forEach((cost, part) ->
                assertThat(booked.parts().get(cost)).as(cost.name()).isCloseTo(part, within(1e-11 * MILLION * SPOT)));
    }

    /** No deal is a surprise to the norms. */
    public static void checkPosition(Plan plan, double dollars) {
        assertThat(plan.positionAfter(Map.of(), MARKET).getOrDefault(Kyiv.USD, 0.0))
                .isCloseTo(dollars, within(1e-9 * MILLION));
    }
}
