package org.hedgerow.payoff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/**
 * Paths of a model in a market, with what is read of them and when; immutable. They are simulated anew for each question,
 * under the model's own measure and drift, to the same bits for the same settings. For a price ask a risk-neutral model, and
 * discount in the pay-off: nothing is discounted here.
 */
public final class PathStream {
    private final Market market;
    private final PathModel model;
    private final Map<Observable, NavigableSet<LocalDate>> reads; // in the order in which they were asked for

    private PathStream(Market market, PathModel model, Map<Observable, NavigableSet<LocalDate>> reads) {
        this.market = market;
        this.model = model;
        this.reads = reads;
    }

    /** Which reads nothing yet. Refuses a model of rates that does not fit the market. */
    public static PathStream of(Market market, PathModel model) {
        Checks.present(market, "market");
        if (Checks.present(model, "model") instanceof RateModel rates) {
            rates.check(market);
        }
        return new PathStream(market, model, Map.of());
    }

    /** The same that reads a rate too, home currency per unit, on some dates from the valuation date on. */
    public PathStream spot(Currency currency, LocalDate... on) {
        return read(new Spot(currency), List.of(on));
    }

    /** The same that reads something else too, on some dates from the valuation date on; the model must supply it. */
    public PathStream read(Observable what, Collection<LocalDate> on) {
        Checks.that(!on.isEmpty(), "on", "must have at least one date");
        Map<Observable, NavigableSet<LocalDate>> more = new LinkedHashMap<>(reads);
        NavigableSet<LocalDate> dates = new TreeSet<>(on);
        dates.addAll(reads.getOrDefault(what, Collections.emptyNavigableSet()));
        more.put(what, dates);
        return new PathStream(market, model, more);
    }

    /** The mean of a pay-off, in its own unit, with the standard error that the sampling plan has. */
    public Estimate mean(PathPayoff payoff, Settings settings) {
        return means(List.of(payoff), settings, Progress.SILENT).get(0);
    }

    /** Of several pay-offs on the same paths; only sums are kept of a path. */
    public List<Estimate> means(List<PathPayoff> payoffs, Settings settings, Progress progress) {
        Outcomes outcomes = run(payoffs, false, settings, progress);
        return IntStream.range(0, payoffs.size())
                .mapToObj(
                        payoff -> Influence.estimate(outcomes.moments(PayoffColumns.column(payoff)), outcomes.sample()))
                .toList();
    }

    /** Every path's pay-off, in the order of the paths: 8 bytes for each. */
    public double[] values(PathPayoff payoff, Settings settings) {
        return run(List.of(payoff), true, settings, Progress.SILENT).values(PayoffColumns.column(0));
    }

    private Outcomes run(List<PathPayoff> payoffs, boolean everyPath, Settings settings, Progress progress) {
        Checks.that(!reads.isEmpty(), "stream", "must read something");
        LocalDate horizon = reads.values().stream()
                .map(NavigableSet::last)
                .max(LocalDate::compareTo)
                .orElseThrow();
        PayoffColumns columns = new PayoffColumns(Checks.notEmpty(payoffs, "payoffs"), reads, everyPath);
        return Simulation.of(market, horizon, model, List.of(columns)).run(settings, progress);
    }
}
