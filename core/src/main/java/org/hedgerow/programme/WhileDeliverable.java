package org.hedgerow.programme;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Exposure;

/** A programme that holds no more than can be delivered: the rest is unwound on the day on which that is known. */
public record WhileDeliverable(Programme programme, Deliverable deliverable) implements Programme {
    @Override
    public SortedSet<LocalDate> decides(Exposure deal, Market market, LocalDate end) {
        TreeSet<LocalDate> dates = new TreeSet<>(programme.decides(deal, market, end));
        dates.addAll(deliverable.news(market, end));
        return dates;
    }

    @Override
    public void require(Needs needs, Exposure deal, Market market, LocalDate end) {
        programme.require(needs, deal, market, end);
        deliverable.require(needs, market, end);
    }

    @Override
    public double shareToday(Exposure deal, Market market) {
        return programme.shareToday(deal, market);
    }

    @Override
    public ProgrammeKernel bind(PathLayout layout, Exposure deal, Market market, LocalDate end) {
        boolean[] decides = new boolean[layout.grid().size()];
        programme
                .decides(deal, market, end)
                .forEach(date -> decides[layout.grid().index(date)] = true);
        int first = layout.grid().index(decides(deal, market, end).first());
        ProgrammeKernel kernel = programme.bind(layout, deal, market, end);
        DeliverableShare share = new DeliverableShare(deliverable, deal.amount(), layout, market, end);
        double[] spot = new double[PathBatch.SIZE];
        return (batch, date, orders) -> {
            if (date == first) {
                share.start();
            }
            double[] wanted = orders.wanted();
            double[] ordered = orders.ordered();
            System.arraycopy(ordered, 0, spot, 0, spot.length);
            if (decides[date]) {
                kernel.decide(batch, date, orders);
            }
            double[] most = share.on(batch, date);
            for (int path = 0; path < wanted.length; path++) {
                if (wanted[path] > most[path]) {
                    wanted[path] = most[path];
                    ordered[path] = spot[path];
                }
            }
        };
    }

    @Override
    public String words() {
        return programme.words() + ", no more than can be delivered";
    }
}
