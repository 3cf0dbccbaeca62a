package org.hedgerow.limit.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.OutcomesOnDates;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.gauge.Gauge;
import org.hedgerow.limit.gauge.PathCapital;
import org.hedgerow.limit.gauge.Watched;
import org.hedgerow.limit.gauge.WatchedRule;
import org.hedgerow.limit.part.Part;
import org.hedgerow.limit.part.PartRows;
import org.hedgerow.limit.part.Parts;
import org.hedgerow.limit.part.WatchDates;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Tags;
import org.hedgerow.position.volume.UncertainFlow;

/** Watches the norms and limits of the position with one strategy along every path. Comes after its outcome. */
public final class Watch implements Observer {
    private final HedgedOutcome strategy;
    private final LimitBook book;
    private final WatchDates dates;
    private final List<LimitCheck> today;
    private final List<Watched> limits;
    private final List<Part> parts;
    private final Optional<OutcomesOnDates> outcomes; // where capital moves with them

    /**
     * Of a strategy's deals.
     *
     * @param after the open position with them today
     * @param dealt where they belong
     */
    public Watch(HedgedOutcome strategy, Position position, OpenPosition after, Tags dealt, LimitBook book) {
        Market market = strategy.market();
        this.strategy = strategy;
        this.book = book;
        this.dates = book.dates(market, strategy.horizon());
        this.today = book.check(position, after, market);
        List<WatchedRule> rules = book.rules(new TreeSet<>(after.net().keySet()));
        this.limits = new ArrayList<>(rules.stream().map(Watched::of).toList());
        book.creditLines().forEach(line -> limits.add(Watched.of(line, strategy)));
        book.stopLosses().forEach(limit -> limits.add(Watched.of(limit, position, market)));
        this.parts = Parts.of(position, strategy.plan(), dealt, market, strategy.horizon());
        this.outcomes = rules.stream().anyMatch(WatchedRule::moved)
                ? Optional.of(new OutcomesOnDates(
                        strategy.name() + ", for limits",
                        position,
                        strategy.plan(),
                        market,
                        marked(position, market, strategy.horizon())))
                : Optional.empty();
    }

    /** The dates told on which all volumes are known; until then capital stands as it is reported. */
    private SortedSet<LocalDate> marked(Position position, Market market, LocalDate horizon) {
        SortedSet<LocalDate> marked = new TreeSet<>(dates.told());
        for (Line line : position.lines()) {
            if (line instanceof UncertainFlow flow) {
                LocalDate known = flow.known(market, horizon);
                marked.removeIf(known::isAfter);
            }
        }
        return marked;
    }

    private Watch(Watch other, List<LimitCheck> more) {
        this.strategy = other.strategy;
        this.book = other.book;
        this.dates = other.dates;
        this.today = new ArrayList<>(other.today);
        this.today.addAll(more);
        this.limits = other.limits;
        this.parts = other.parts;
        this.outcomes = other.outcomes;
    }

    /** The same with what other limits say of the strategy. */
    public Watch with(List<LimitCheck> more) {
        return new Watch(this, more);
    }

    /** The bank's own limits today, after the strategy's deals. */
    public List<LimitCheck> today() {
        return today;
    }

    /** Asks for the same dates and rates and looks at nothing: for paths that are to be the same. */
    public Observer blind() {
        return new Observer() {
            @Override
            public void require(Needs needs, Columns columns) {
                requirePaths(needs);
                outcomes.ifPresent(some -> some.require(needs, new Columns()));
            }

            @Override
            public ObserverKernel bind(PathLayout layout, Columns columns) {
                return (batch, date, out) -> {};
            }
        };
    }

    @Override
    public void require(Needs needs, Columns columns) {
        requirePaths(needs);
        outcomes.ifPresent(some -> some.require(needs, columns));
        limits.forEach(limit -> columns(limit).require(dates, limit.ceiling().value(), columns));
    }

    private void requirePaths(Needs needs) {
        needs.act(dates.all());
        for (Part part : parts) {
            needs.read(new Spot(part.item().currency()), dates.all());
            part.moving().ifPresent(moving -> moving.require(needs, part.dates(dates)));
        }
    }

    private WatchColumns columns(Watched limit) {
        return new WatchColumns(strategy.name(), limit.label());
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        PartRows rows = new PartRows(parts, layout, dates);
        PathCapital capital =
                outcomes.map(some -> new PathCapital(some, layout, columns)).orElse(null);
        Watched.Laid laid = new Watched.Laid(rows, dates, layout, columns, capital);
        List<Gauge> gauges =
                limits.stream().map(limit -> limit.gauge().apply(laid)).toList();
        Breaches[] breaches = new Breaches[gauges.size()];
        for (int limit = 0; limit < breaches.length; limit++) {
            breaches[limit] =
                    new Breaches(gauges.get(limit), columns(limits.get(limit)), layout, columns, dates.told());
        }
        boolean[] watched = new boolean[layout.grid().size()];
        for (LocalDate date : dates.all()) {
            watched[layout.grid().index(date)] = true;
        }
        return new WatchKernel(rows, capital, breaches, watched, gauges.stream().anyMatch(Gauge::isIntraday));
    }

    /** What is known where it did not watch. */
    public LimitFindings findingsToday() {
        return new LimitFindings(today, List.of(), Optional.empty());
    }

    /** Whether it watched some outcomes. */
    public boolean watched(Outcomes outcomes) {
        return limits.isEmpty() || outcomes.has(columns(limits.get(0)).first());
    }

    /**
     * What it saw.
     *
     * @param z standard errors of the intervals
     */
    public LimitFindings findings(Outcomes outcomes, double z) {
        List<LimitOnPaths> onPaths = limits.stream()
                .map(limit -> LimitOnPaths.of(limit, columns(limit), dates.told(), outcomes, z))
                .toList();
        return new LimitFindings(today, onPaths, book.own().appetite());
    }
}
