package org.hedgerow.backtest.forecast;

import java.util.Map;
import org.hedgerow.check.Checks;
import org.hedgerow.history.Fixings;
import org.hedgerow.history.History;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.history.HistoricalSimulation;
import org.hedgerow.money.Currency;

/**
 * Plain historical simulation of the last stretches, which overlap where they are longer than a day; nothing is fitted.
 *
 * @param moves of the past that are replayed, 20 to 10,000
 */
public record HistoricalMoves(int moves) implements Forecaster {
    public HistoricalMoves {
        Checks.in(moves, 20, 10_000, "moves");
    }

    @Override
    public String name() {
        return "historical";
    }

    @Override
    public String words() {
        return "plain historical simulation of the last " + moves + " stretches";
    }

    @Override
    public int lookBack(int ahead) {
        return moves + ahead;
    }

    @Override
    public Fitted fit(Fixings past) {
        return HistoricalMoves::model;
    }

    private static RateModel model(Fixings past, Ahead ahead) {
        int stretches = past.size() - ahead.fixings();
        return new HistoricalSimulation(history(past, ahead.currency()), stretches, ahead.driftOfMoves());
    }

    static History history(Fixings past, Currency currency) {
        return new History(past.dates(), Map.of(currency, past.rates()));
    }
}
