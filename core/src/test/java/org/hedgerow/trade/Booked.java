package org.hedgerow.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.hedge.Plan;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** What trades booked on a path that was written down, beside a position that gains nothing: {@code G} and its parts. */
public record Booked(double account, Map<Cost, Double> parts, double missed) {

    public static Booked on(PathModel path, Market market, LocalDate horizon, Trade... trades) {
        HedgedOutcome strategy = new HedgedOutcome("hedge", new Plan(List.of(trades)), market, horizon);
        // Two blocks: what a kernel keeps from the first may not show in the second.
        Settings settings = new Settings(1_500, 1, 1);
        Outcomes outcomes = Simulation.of(market, horizon, path, List.of(new NoPosition(), strategy))
                .run(settings, Progress.SILENT);
        double[] accounts = outcomes.values(strategy.outcome());
        assertThat(accounts).containsOnly(accounts[0]);
        Map<Cost, Double> parts = new EnumMap<>(Cost.class);
        for (Cost cost : Cost.values()) {
            parts.put(cost, outcomes.moments(strategy.component(cost)).mean());
        }
        Column missed = strategy.missed(HedgedOutcome.Missed.DEALS);
        double number = outcomes.has(missed) ? outcomes.moments(missed).mean() : 0;
        return new Booked(accounts[0], parts, number);
    }

    /** Checks the account and each part, of which those not named are to be zero, to 1e-12 of a notional. */
    public void assertBooks(double account, Map<Cost, Double> expected, double notional) {
        assertThat(this.account).as("account").isCloseTo(account, within(1e-12 * notional));
        for (Cost cost : Cost.values()) {
            assertThat(parts.get(cost))
                    .as(cost.name())
                    .isCloseTo(expected.getOrDefault(cost, 0.0), within(1e-12 * notional));
        }
    }

    private record NoPosition() implements Observer {
        @Override
        public void require(Needs needs, Columns columns) {
            columns.mean(UnhedgedOutcome.COLUMN);
        }

        @Override
        public ObserverKernel bind(PathLayout layout, Columns columns) {
            return (batch, date, out) -> Arrays.fill(out.row(columns.place(UnhedgedOutcome.COLUMN)), 0);
        }
    }
}
