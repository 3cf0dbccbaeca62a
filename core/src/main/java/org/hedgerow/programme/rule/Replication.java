package org.hedgerow.programme.rule;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.market.Market;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.position.Exposure;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.ProgrammeKernel;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Tenor;

/**
 * Makes an option by dealing: holds the delta of a put on what is to be sold, of a call on what is to be bought, with
 * its expiry on the deal's date, at the market's smile on the path. In the place of a premium it pays for turning with
 * the rate.
 *
 * @param outOfTheMoney by what share of today's forward the strike lies below it (put) or above it (call)
 * @param every how often it looks
 * @param band by how much, as a share of the deal, the delta may part from what is held before it deals
 */
public record Replication(double outOfTheMoney, Tenor every, double band) implements Programme {
    public Replication {
        Checks.in(outOfTheMoney, -0.9, 0.9, "outOfTheMoney");
        Checks.present(every, "every");
        Checks.share(band, "band");
    }

    @Override
    public String words() {
        return "by the delta of an option, looking every " + every.words();
    }

    @Override
    public SortedSet<LocalDate> decides(Exposure deal, Market market, LocalDate end) {
        return Looks.fromToday(every, market, end);
    }

    @Override
    public double shareToday(Exposure deal, Market market) {
        double forward = market.forward(deal.currency(), deal.date());
        double strike = strike(deal, market);
        double years = DayCount.ACT_365F.years(market.valuationDate(), deal.date());
        double volatility = market.optionVolatility(deal.currency(), deal.date(), strike);
        return Math.abs(Black.delta(side(deal), forward, strike, volatility * Math.sqrt(years), 1));
    }

    private static OptionSide side(Exposure deal) {
        return deal.amount() < 0 ? OptionSide.PUT : OptionSide.CALL;
    }

    private double strike(Exposure deal, Market market) {
        return market.forward(deal.currency(), deal.date()) * (1 + side(deal).sign() * outOfTheMoney);
    }

    @Override
    public void require(Needs needs, Exposure deal, Market market, LocalDate end) {
        SortedSet<LocalDate> later =
                decides(deal, market, end).tailSet(market.valuationDate().plusDays(1));
        if (needs.hasRegimes(deal.currency())) {
            needs.read(new MarketShift.OptionVolatility(deal.currency()), later);
        }
    }

    @Override
    public ProgrammeKernel bind(PathLayout layout, Exposure deal, Market market, LocalDate end) {
        return new ReplicationKernel(this, side(deal), strike(deal, market), layout, deal, market, end);
    }
}
