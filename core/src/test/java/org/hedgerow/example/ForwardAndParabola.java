package org.hedgerow.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Position;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.Trade;

/** Sells a share of the net position forward, and buys as many parabolas around the forward for what is left open. */
public record ForwardAndParabola(String name, double share) implements Strategy {
    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        List<Trade> trades = new ArrayList<>();
        for (Exposure deal : Cover.ofNetPosition(share).against(position, market, horizon)) {
            double centre = market.forward(deal.currency(), deal.date());
            double spread = market.bidOffer(deal.currency()).forward();
            trades.add(new Outright(deal.currency(), deal.amount(), deal.date(), spread));
            Parabola parabola = new Parabola(deal.currency(), deal.date(), centre);
            double open = Math.abs(deal.amount()) * (1 - share) / share;
            trades.add(new OptionTrade(
                    parabola, open, market.bidOffer(deal.currency()).option()));
        }
        return new Plan(trades);
    }
}
