package org.hedgerow.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hedgerow.market.Market;
import org.hedgerow.path.Needs;
import org.hedgerow.position.volume.Kept;
import org.hedgerow.position.volume.UncertainFlow;
import org.hedgerow.position.volume.Volume;

/**
 * What deals against exposures can be settled with: what is sold by what comes in, what is bought by what goes out.
 *
 * @param certain amount that is known today, positive when it comes in
 * @param uncertain flows in the same currency, beside it
 */
public record Deliverable(double certain, List<UncertainFlow> uncertain) {
    public Deliverable {
        uncertain = List.copyOf(uncertain);
    }

    /** Of one amount that is known today. */
    public static Deliverable of(double certain) {
        return new Deliverable(certain, List.of());
    }

    /** Of one forecast. */
    public static Deliverable of(UncertainFlow flow) {
        return new Deliverable(0, List.of(flow));
    }

    /** Both together. */
    public Deliverable plus(Deliverable other) {
        List<UncertainFlow> flows =
                Stream.concat(uncertain.stream(), other.uncertain.stream()).toList();
        return new Deliverable(certain + other.certain, flows);
    }

    /** Whether there will be news of it. */
    public boolean isUncertain() {
        return !uncertain.isEmpty();
    }

    /** As today's forecasts have it. */
    double forecast() {
        return certain + uncertain.stream().mapToDouble(UncertainFlow::amount).sum();
    }

    /** When news of it comes, up to an end. */
    SortedSet<LocalDate> news(Market market, LocalDate end) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (UncertainFlow flow : uncertain) {
            dates.add(flow.known(market, end));
            flow.lossKnown(market, end).ifPresent(dates::add);
        }
        return dates;
    }

    void require(Needs needs, Market market, LocalDate end) {
        for (UncertainFlow flow : uncertain) {
            needs.read(new Volume(flow), List.of(flow.known(market, end)));
            flow.lossKnown(market, end).ifPresent(day -> needs.read(new Kept(flow), List.of(day)));
        }
    }
}
