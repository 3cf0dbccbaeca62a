package org.hedgerow.programme.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Exposure;
import org.hedgerow.programme.Orders;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.ProgrammeKernel;
import org.hedgerow.programme.rule.Looks;
import org.hedgerow.time.Tenor;

/**
 * Raises the hedged share when the rate is seen beyond a level, at the rate seen; several steps are a ladder, of which
 * the highest share reached counts. One step that falls back is the stop-loss strategy of Hull (Options, Futures and
 * Other Derivatives): covered while the rate is beyond the strike, else naked.
 *
 * @param every how often it looks
 * @param fallsBack whether the share is lowered again when the rate is seen back; no if absent
 */
public record Trigger(List<Step> steps, Tenor every, Optional<Boolean> fallsBack) implements Programme {
    /**
     * One level and what is hedged beyond it.
     *
     * @param move from today's spot, a share of it: against the exposure, in its favour where negative
     * @param share of the deal
     */
    public record Step(double move, double share) {
        public Step {
            Checks.finite(move, "move");
            Checks.that(move != 0, "move", "must not be 0, where the rate stands today");
            Checks.share(share, "share");
        }
    }

    public Trigger {
        steps = Checks.notEmpty(steps, "steps");
        Checks.present(every, "every");
        Checks.present(fallsBack, "fallsBack");
    }

    @Override
    public String words() {
        return "by " + steps.size() + (steps.size() == 1 ? " trigger" : " triggers") + ", looking every "
                + every.words();
    }

    @Override
    public SortedSet<LocalDate> decides(Exposure deal, Market market, LocalDate end) {
        return Looks.afterToday(every, market, end);
    }

    @Override
    public ProgrammeKernel bind(PathLayout layout, Exposure deal, Market market, LocalDate end) {
        SortedSet<LocalDate> dates = decides(deal, market, end);
        int first = dates.isEmpty() ? 0 : layout.grid().index(dates.first());
        return new Kernel(this, deal, market, first, layout.row(new Spot(deal.currency())));
    }

    private static final class Kernel implements ProgrammeKernel {
        private final double[] level; // [step], home per unit
        private final double[] side; // [step], 1 where the rate passes the level upwards
        private final double[] share; // [step]
        private final boolean fallsBack;
        private final int first;
        private final int spotRow;
        private final double[] reached = new double[PathBatch.SIZE];

        Kernel(Trigger terms, Exposure deal, Market market, int first, int spotRow) {
            double against = Looks.against(deal);
            double today = market.spot(deal.currency());
            this.level = terms.steps.stream()
                    .mapToDouble(step -> today * (1 + against * step.move))
                    .toArray();
            this.side = terms.steps.stream()
                    .mapToDouble(step -> against * Math.signum(step.move))
                    .toArray();
            this.share = terms.steps.stream().mapToDouble(Step::share).toArray();
            this.fallsBack = terms.fallsBack.orElse(false);
            this.first = first;
            this.spotRow = spotRow;
        }

        @Override
        public void decide(PathBatch batch, int date, Orders orders) {
            if (date == first || fallsBack) {
                Rows.fill(reached, 0);
            }
            double[] spot = batch.row(spotRow);
            for (int step = 0; step < share.length; step++) {
                for (int path = 0; path < reached.length; path++) {
                    boolean beyond = side[step] * (spot[path] - level[step]) >= 0;
                    reached[path] = beyond ? Math.max(reached[path], share[step]) : reached[path];
                }
            }
            System.arraycopy(reached, 0, orders.wanted(), 0, reached.length);
        }
    }
}
