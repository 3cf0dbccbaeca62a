package org.hedgerow.programme.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Exposure;
import org.hedgerow.programme.Orders;
import org.hedgerow.programme.ProgrammeKernel;

/** Asks each part with a slate of its own, and wants their sum. */
final class MixKernel implements ProgrammeKernel {
    private final double[] share; // [part]
    private final ProgrammeKernel[] programmes;
    private final Orders[] slates;
    private final boolean[][] decides; // [part][date]
    private final int first;
    private final double[] asked = new double[PathBatch.SIZE]; // what was wanted the last time
    private final double[] meant = new double[PathBatch.SIZE]; // worth of the day's deals at the rates ordered at

    MixKernel(Mix terms, PathLayout layout, Exposure deal, Market market, LocalDate end) {
        List<Mix.Part> parts = terms.parts();
        SortedSet<LocalDate> all = terms.decides(deal, market, end);
        this.first = all.isEmpty() ? 0 : layout.grid().index(all.first());
        this.share = parts.stream().mapToDouble(Mix.Part::share).toArray();
        this.programmes = new ProgrammeKernel[share.length];
        this.slates = new Orders[share.length];
        this.decides = new boolean[share.length][layout.grid().size()];
        for (int part = 0; part < share.length; part++) {
            boolean[] dates = decides[part];
            programmes[part] = parts.get(part).programme().bind(layout, deal, market, end);
            slates[part] = new Orders();
            parts.get(part)
                    .programme()
                    .decides(deal, market, end)
                    .forEach(date -> dates[layout.grid().index(date)] = true);
        }
    }

    @Override
    public void decide(PathBatch batch, int date, Orders orders) {
        settle(date, orders.held());
        Rows.fill(asked, 0);
        Rows.fill(meant, 0);
        for (int part = 0; part < share.length; part++) {
            Orders slate = slates[part];
            slate.start(orders.ordered());
            if (decides[part][date]) {
                programmes[part].decide(batch, date, slate);
            }
            for (int path = 0; path < asked.length; path++) {
                asked[path] += share[part] * slate.wanted()[path];
                double change = slate.wanted()[path] - slate.held()[path];
                meant[path] += share[part] * change * (slate.ordered()[path] - orders.ordered()[path]);
            }
        }
        double[] held = orders.held();
        for (int path = 0; path < asked.length; path++) {
            double change = asked[path] - held[path];
            orders.wanted()[path] = asked[path];
            orders.ordered()[path] += change == 0 ? 0 : meant[path] / change;
        }
    }

    /** The parts hold what they wanted where it was dealt, else what they held before. */
    private void settle(int date, double[] held) {
        for (Orders slate : slates) {
            if (date == first) {
                Rows.fill(slate.held(), 0);
            } else {
                slate.settle(asked, held);
            }
        }
    }
}
