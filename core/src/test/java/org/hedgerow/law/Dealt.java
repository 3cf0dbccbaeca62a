package org.hedgerow.law;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;
import org.hedgerow.trade.OptionTrade;

/** Buys an instrument for its value today, whatever the position. */
record Dealt(String name, Instrument instrument, double amount) implements Strategy {
    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return new Plan(List.of(new OptionTrade(instrument, amount, 0)));
    }
}
