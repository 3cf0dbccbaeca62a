package org.hedgerow.programme;

import java.time.LocalDate;
import java.util.Arrays;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.volume.Kept;
import org.hedgerow.position.volume.UncertainFlow;
import org.hedgerow.position.volume.Volume;

/** The share of a deal that can be settled with what is deliverable, as far as is known on each path. */
final class DeliverableShare {
    private static final int NONE = -1;

    private final double perUnit; // share of the deal for a unit that comes in
    private final double forecast;
    private final News[] news;
    private final double[] amount = new double[PathBatch.SIZE]; // deliverable
    private final double[] share = new double[PathBatch.SIZE];

    /** Of a deal of an amount to buy, to sell where negative. */
    DeliverableShare(Deliverable what, double deal, PathLayout layout, Market market, LocalDate end) {
        perUnit = -1 / deal;
        forecast = what.forecast();
        news = what.uncertain().stream()
                .map(flow -> new News(flow, layout, market, end))
                .toArray(News[]::new);
    }

    private static final class News {
        private final double forecast;
        private final int volumeDate;
        private final int volumeRow;
        private final int lossDate;
        private final int keptRow;
        private final double[] counted = new double[PathBatch.SIZE];

        News(UncertainFlow flow, PathLayout layout, Market market, LocalDate end) {
            forecast = flow.amount();
            volumeDate = layout.grid().index(flow.known(market, end));
            volumeRow = layout.row(new Volume(flow));
            lossDate = flow.lossKnown(market, end)
                    .map(day -> layout.grid().index(day))
                    .orElse(NONE);
            keptRow = lossDate == NONE ? NONE : layout.row(new Kept(flow));
        }

        void add(PathBatch batch, int date, double[] amount) {
            if (date == lossDate) {
                double[] kept = batch.row(keptRow);
                for (int path = 0; path < amount.length; path++) {
                    amount[path] -= kept[path] == 1 ? 0 : counted[path];
                    counted[path] = kept[path] == 1 ? counted[path] : 0;
                }
            }
            if (date == volumeDate) {
                double[] volume = batch.row(volumeRow);
                for (int path = 0; path < amount.length; path++) {
                    amount[path] += volume[path] - counted[path];
                    counted[path] = volume[path];
                }
            }
        }
    }

    /** As today's forecasts have it. */
    void start() {
        Rows.fill(amount, forecast);
        Arrays.stream(news).forEach(each -> Rows.fill(each.counted, each.forecast));
    }

    /** From 0 to 1, with the news of a date; called on each of their dates. */
    double[] on(PathBatch batch, int date) {
        for (News each : news) {
            each.add(batch, date, amount);
        }
        for (int path = 0; path < share.length; path++) {
            share[path] = Math.max(0, Math.min(1, amount[path] * perUnit));
        }
        return share;
    }
}
