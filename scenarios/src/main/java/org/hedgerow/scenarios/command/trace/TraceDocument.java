package org.hedgerow.scenarios.command.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.booking.TracedFlow;
import org.hedgerow.ledger.Cost;
import org.hedgerow.random.Draws;
import org.hedgerow.scenario.PathTrace;
import org.hedgerow.scenarios.report.json.JsonBytes;
import org.hedgerow.scenarios.report.json.strategy.ComponentNames;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.trade.Ticket;

/**
 * One path of a run. Amounts are home currency in the scenario's unit: of lines and of {@code components} at the horizon,
 * of entries at their dates.
 *
 * @param format changes when a field is renamed or removed or changes its meaning
 * @param hedged the outcome, {@code unhedged + account} to the last bit
 */
record TraceDocument(
        int format,
        String scenario,
        String strategy,
        int path,
        int paths,
        String sampling,
        long seed,
        int streamVersion,
        List<Gain> lines,
        List<Entry> entries,
        double unhedged,
        double account,
        double hedged,
        Map<String, Double> components) {
    private static final int FORMAT = 1;

    static TraceDocument of(PathTrace trace) {
        return new TraceDocument(
                FORMAT,
                trace.scenario().name(),
                trace.strategy(),
                trace.path(),
                trace.settings().paths(),
                PlanWords.of(trace.settings().plan()),
                trace.settings().seed(),
                Draws.STREAM_VERSION,
                trace.gains().stream()
                        .map(gain -> new Gain(gain.date().toString(), gain.line(), gain.amount()))
                        .toList(),
                trace.flows().stream().map(Entry::of).toList(),
                trace.unhedged(),
                trace.account(),
                trace.hedged(),
                named(trace.components()));
    }

    private static Map<String, Double> named(Map<Cost, Double> components) {
        Map<String, Double> named = new LinkedHashMap<>();
        components.forEach((cost, amount) -> named.put(ComponentNames.of(cost), amount));
        return named;
    }

    /** What a line of the position, from 0, gains. */
    record Gain(String date, int line, double gain) {}

    /** An entry of the strategy's account; without a deal it is interest. */
    record Entry(
            String date,
            Optional<Integer> deal,
            Optional<String> words,
            Optional<Double> spot,
            Optional<Double> dealt,
            Optional<Double> mid,
            Map<String, Double> components,
            double amount,
            double account) {
        static Entry of(TracedFlow flow) {
            return new Entry(
                    flow.date().toString(),
                    flow.deal(),
                    flow.ticket().map(Ticket::words),
                    flow.spot(),
                    flow.ticket().flatMap(Ticket::dealt),
                    flow.ticket().flatMap(Ticket::mid),
                    named(flow.components()),
                    flow.amount(),
                    flow.account());
        }
    }

    byte[] bytes() {
        return JsonBytes.of(this);
    }
}
