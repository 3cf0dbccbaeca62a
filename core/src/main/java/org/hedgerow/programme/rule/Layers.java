package org.hedgerow.programme.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Exposure;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.ProgrammeKernel;
import org.hedgerow.time.Tenor;

/**
 * Deals equal parts one after the other, the first today: twelve monthly parts hedge a twelfth more each month. What the
 * end comes too early for is never dealt.
 *
 * @param every from one part to the next
 * @param parts at least 1
 */
public record Layers(Tenor every, int parts) implements Programme {
    public Layers {
        Checks.present(every, "every");
        Checks.in(parts, 1, 10_000, "parts");
    }

    @Override
    public String words() {
        return "in " + parts + " parts, one every " + every.words();
    }

    @Override
    public SortedSet<LocalDate> decides(Exposure deal, Market market, LocalDate end) {
        List<LocalDate> dates = every.rollDates(market.valuationDate(), end, market.calendar());
        return new TreeSet<>(dates.subList(0, Math.min(parts, dates.size() - 1)));
    }

    @Override
    public double shareToday(Exposure deal, Market market) {
        return 1.0 / parts;
    }

    @Override
    public ProgrammeKernel bind(PathLayout layout, Exposure deal, Market market, LocalDate end) {
        SortedSet<LocalDate> dates = decides(deal, market, end);
        double[] share = new double[layout.grid().size()];
        int done = 0;
        for (LocalDate date : dates) {
            share[layout.grid().index(date)] = (double) ++done / parts;
        }
        return (batch, date, orders) -> Rows.fill(orders.wanted(), share[date]);
    }
}
