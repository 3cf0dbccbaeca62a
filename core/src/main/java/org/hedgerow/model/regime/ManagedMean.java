package org.hedgerow.model.regime;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.hedgerow.market.Market;
import org.hedgerow.model.SpotModel;
import org.hedgerow.money.Currency;

/** What a managed rate is on average if nothing makes up for its drift: crawl, and the odds times the size. */
final class ManagedMean {
    private ManagedMean() {}

    /** {@code E S(t) / S(0)} on dates in ascending order. */
    static double[] growth(Currency currency, Map<Currency, SpotModel> models, Market market, List<LocalDate> dates) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(market.valuationDate(), dates.get(dates.size() - 1)));
        RegimeChain chain = RegimeChain.of(currency, models, market, days, any -> 1);
        return growth(chain, ((ManagedRate) models.get(currency)).calm().crawl(), market.valuationDate(), dates);
    }

    static double[] growth(RegimeChain chain, double crawl, LocalDate today, List<LocalDate> dates) {
        double[] growth = new double[dates.size()];
        double overCrawl = 1;
        int day = 0;
        for (int date = 0; date < growth.length; date++) {
            long end = ChronoUnit.DAYS.between(today, dates.get(date));
            for (; day < end; day++) {
                overCrawl *= chain.step();
            }
            growth[date] = overCrawl * StrictMath.exp(crawl * end * Exits.DAY);
        }
        return growth;
    }
}
