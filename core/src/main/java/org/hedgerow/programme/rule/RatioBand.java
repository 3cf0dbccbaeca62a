package org.hedgerow.programme.rule;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Exposure;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.ProgrammeKernel;
import org.hedgerow.time.Tenor;

/**
 * Keeps the ratio between a least and a most share, in the middle today; a rate that moves against the exposure raises
 * it in proportion, one that moves in its favour lowers it.
 *
 * @param move by what share of today's spot the rate has to move for the ratio to reach an end of the band
 * @param every how often it looks
 */
public record RatioBand(double least, double most, double move, Tenor every) implements Programme {
    public RatioBand {
        Checks.share(least, "least");
        Checks.in(most, least, 1, "most");
        Checks.positive(move, "move");
        Checks.present(every, "every");
    }

    @Override
    public String words() {
        return "between " + least + " and " + most + " of it, looking every " + every.words();
    }

    @Override
    public SortedSet<LocalDate> decides(Exposure deal, Market market, LocalDate end) {
        return Looks.fromToday(every, market, end);
    }

    @Override
    public double shareToday(Exposure deal, Market market) {
        return middle();
    }

    private double middle() {
        return (least + most) / 2;
    }

    @Override
    public ProgrammeKernel bind(PathLayout layout, Exposure deal, Market market, LocalDate end) {
        int spotRow = layout.row(new Spot(deal.currency()));
        double today = market.spot(deal.currency());
        double middle = middle();
        double half = (most - least) / 2;
        double slope = Looks.against(deal) * half / (move * today);
        return (batch, date, orders) -> {
            double[] spot = batch.row(spotRow);
            double[] wanted = orders.wanted();
            for (int path = 0; path < wanted.length; path++) {
                wanted[path] = middle + Math.max(-half, Math.min(half, slope * (spot[path] - today)));
            }
        };
    }
}
