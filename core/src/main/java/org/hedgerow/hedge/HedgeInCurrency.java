package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Trade;

/** The deals of a strategy in one currency. */
public record HedgeInCurrency(String name, Strategy whole, Currency currency) implements Strategy {
    public HedgeInCurrency {
        Checks.notBlank(name, "name");
        Checks.present(whole, "whole");
        Checks.present(currency, "currency");
    }

    /** The only foreign currency that a deal is in; absent where there are several or none. */
    public static Optional<Currency> of(Trade trade, Market market) {
        SortedSet<Currency> currencies = new TreeSet<>(trade.position(market).keySet());
        trade.holdings(market)
                .forEach(holding -> currencies.add(holding.instrument().currency()));
        return currencies.size() == 1 ? Optional.of(currencies.first()) : Optional.empty();
    }

    @Override
    public boolean isWhatIf() {
        return whole.isWhatIf();
    }

    @Override
    public Optional<Fund> fund() {
        return whole.fund();
    }

    @Override
    public HedgeInCurrency part(double share) {
        return new HedgeInCurrency(name, whole.part(share), currency);
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return new Plan(whole.plan(position, market, horizon).trades().stream()
                .filter(trade -> of(trade, market).filter(currency::equals).isPresent())
                .toList());
    }
}
