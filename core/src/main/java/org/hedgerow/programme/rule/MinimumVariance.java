package org.hedgerow.programme.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Exposure;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.ProgrammeKernel;
import org.hedgerow.time.Tenor;

/**
 * Holds the ratio that would have left the least variance so far: the slope of the exposed rate's moves on those of the
 * hedging forward, over a window before today and all the path's own periods since. A proxy is dealt for the value that
 * the exposure has by then.
 *
 * @param every how often it looks and estimates; the prior moves are over periods of this length
 * @param most bound of the ratio, whose other bound is 0
 * @param exposed currency of the exposure, where it is hedged in another; the deal's own if absent
 */
public record MinimumVariance(Tenor every, PriorMoves prior, double most, Optional<Currency> exposed)
        implements Programme {
    public MinimumVariance {
        Checks.present(every, "every");
        Checks.present(prior, "prior");
        Checks.in(most, 0, 10, "most");
        Checks.present(exposed, "exposed");
    }

    @Override
    public String words() {
        return "at the ratio of least variance"
                + exposed.map(of -> " for " + of).orElse("") + ", estimated every " + every.words();
    }

    @Override
    public SortedSet<LocalDate> decides(Exposure deal, Market market, LocalDate end) {
        return Looks.fromToday(every, market, end);
    }

    @Override
    public double shareToday(Exposure deal, Market market) {
        double slope = slope(
                prior.count(), prior.sumOfExposed(), prior.sumOfHedge(), prior.sumOfProducts(), prior.sumOfSquares());
        return Math.max(0, Math.min(most, slope));
    }

    /** Of a regression with a constant. */
    static double slope(int count, double exposed, double hedge, double products, double squares) {
        return (products - exposed * hedge / count) / (squares - hedge * hedge / count);
    }

    @Override
    public void require(Needs needs, Exposure deal, Market market, LocalDate end) {
        needs.read(new Spot(exposed(deal)), decides(deal, market, end));
    }

    Currency exposed(Exposure deal) {
        return exposed.orElse(deal.currency());
    }

    @Override
    public ProgrammeKernel bind(PathLayout layout, Exposure deal, Market market, LocalDate end) {
        return new MinimumVarianceKernel(this, layout, deal, market, end);
    }
}
