package org.hedgerow.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.booking.GainTrace;
import org.hedgerow.booking.TracedFlow;
import org.hedgerow.ledger.Cost;
import org.hedgerow.simulation.Settings;

/**
 * One path of a run, entry by entry; amounts are home currency.
 *
 * @param gains of the position's lines, at the horizon; they add up to {@code unhedged}, but for rounding
 * @param flows of the strategy's cash account, each at its date; the last balance is {@code account}
 * @param components of {@code account} at the horizon
 * @param hedged the path's outcome, {@code unhedged + account} to the last bit
 */
public record PathTrace(
        Scenario scenario,
        Settings settings,
        String strategy,
        int path,
        List<GainTrace.Gain> gains,
        List<TracedFlow> flows,
        double unhedged,
        double account,
        Map<Cost, Double> components,
        double hedged) {
    private static final double AGREEMENT = 1e-11;

    public PathTrace {
        gains = List.copyOf(gains);
        flows = List.copyOf(flows);
        components = Collections.unmodifiableMap(new EnumMap<>(components));
        double balance = 0;
        for (TracedFlow flow : flows) {
            balance = follows(balance, flow);
        }
        require(balance == account, "the entries end with " + balance + ", not with " + account);
        require(unhedged + account == hedged, unhedged + " and " + account + " do not make " + hedged);
        double sum = gains.stream().mapToDouble(GainTrace.Gain::amount).sum();
        double scale =
                gains.stream().mapToDouble(gain -> Math.abs(gain.amount())).sum()
                        + scenario.position().grossExposure(scenario.market());
        require(Math.abs(sum - unhedged) <= AGREEMENT * scale, "the lines gain " + sum + ", not " + unhedged);
    }

    /** The balance after an entry, which must lead to it from the one before. */
    private static double follows(double before, TracedFlow flow) {
        require(
                flow.account() - before == flow.amount(),
                "an entry of " + flow.amount() + " on " + flow.date() + " leads from " + before + " to "
                        + flow.account());
        return flow.account();
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalStateException("the trace differs from the run: " + fault);
        }
    }
}
