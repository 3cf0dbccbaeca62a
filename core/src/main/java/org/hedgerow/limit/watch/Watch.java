package org.hedgerow.limit.watch;

import java.util.List;
import java.util.TreeSet;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Position;
import org.hedgerow.position.Tags;

/** Watches the norms and limits of the position with one strategy along every path. Comes after its outcome. */
public final class Watch implements Observer {
    private final HedgedOutcome strategy;
    private final LimitBook book;
    private final Market market;
    private final WatchDates dates;
    private final List<LimitCheck> today;
    private final List<WatchedRule> rules;
    private final List<Part> parts;

    /**
     * Of a strategy's deals.
     *
     * @param after the open position with them today
     * @param dealt where they belong
     */
    public Watch(HedgedOutcome strategy, Position position, OpenPosition after, Tags dealt, LimitBook book) {
        this.strategy = strategy;
        this.book = book;
        this.market = strategy.market();
        this.dates = WatchDates.of(book.own().every(), market, strategy.horizon());
        this.today = book.check(after, market);
        this.rules = book.rules(new TreeSet<>(after.net().keySet()));
        this.parts = Parts.of(position, strategy.plan(), dealt, market, strategy.horizon());
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
        rules.forEach(rule -> columns(rule).require(dates, columns));
    }

    private void requirePaths(Needs needs) {
        needs.act(dates.all());
        for (Part part : parts) {
            needs.read(new Spot(part.item().currency()), dates.all());
            part.moving().ifPresent(moving -> moving.require(needs, part.dates(dates)));
        }
    }

    private WatchColumns columns(WatchedRule rule) {
        return new WatchColumns(strategy.name(), rule.label());
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        PartRows rows = new PartRows(parts, layout, dates);
        Breaches[] limits = rules.stream()
                .map(rule -> new Breaches(
                        new PositionGauge(rule, rows, layout, dates), columns(rule), layout, columns, dates.told()))
                .toArray(Breaches[]::new);
        boolean[] watched = new boolean[layout.grid().size()];
        dates.all().forEach(date -> watched[layout.grid().index(date)] = true);
        return new WatchKernel(rows, limits, watched, rules.stream().anyMatch(WatchedRule::intraday));
    }

    /** Whether it watched some outcomes. */
    public boolean watched(Outcomes outcomes) {
        return rules.isEmpty() || outcomes.has(columns(rules.get(0)).first());
    }

    /**
     * What it saw.
     *
     * @param z standard errors of the intervals
     */
    public LimitFindings findings(Outcomes outcomes, double z) {
        List<LimitOnPaths> onPaths = rules.stream()
                .map(rule -> LimitOnPaths.of(rule, columns(rule), dates.told(), outcomes, z))
                .toList();
        return new LimitFindings(today, onPaths, book.own().appetite());
    }
}
