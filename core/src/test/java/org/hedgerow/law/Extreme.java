package org.hedgerow.law;

import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.UAH;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.MoneyMarketHedge;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.market.CurrencyTerms;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.scenario.Bank;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Tenor;

/** A market or a position as far from the usual as any may be. */
enum Extreme {
    NONE(1, 1, 0.09, 0.0336),
    /** Amounts of 1e15: their squares are 1e30. */
    HUGE_AMOUNTS(0x1p30, 1, 0.09, 0.0336),
    /** Currencies worth a millionth, of which there are a million times as many. */
    WORTH_A_MILLIONTH(0x1p20, 0x1p-20, 0.09, 0.0336),
    RATES_OF_100_PERCENT(1, 1, 1, 1),
    RATES_BELOW_ZERO(1, 1, -0.05, -0.02),
    RATES_FAR_APART(1, 1, 1, -0.05),
    RATES_FAR_APART_THE_OTHER_WAY(1, 1, -0.05, 1);

    private final double amounts;
    private final double spots;
    private final double home;
    private final double foreign;

    Extreme(double amounts, double spots, double home, double foreign) {
        this.amounts = amounts;
        this.spots = spots;
        this.home = home;
        this.foreign = foreign;
    }

    /** What home currency is multiplied by, where nothing else is changed. */
    double ofMoney() {
        return amounts * spots;
    }

    /** The forward rate of the horizon, of curves that are flat and a spot rate that is delivered in two days. */
    double parity(double spot) {
        double years = DayCount.ACT_365F.years(TODAY.plusDays(2), HORIZON);
        return spot * StrictMath.exp((home - foreign) * years);
    }

    Market market() {
        Market usual = new Bank().market();
        Map<Currency, CurrencyTerms> currencies = new TreeMap<>();
        usual.currencies().forEach((currency, terms) -> {
            double rate = currency.equals(UAH) ? home : foreign;
            currencies.put(currency, new CurrencyTerms(ZeroCurve.flat(TODAY, rate), terms.ownSpreads()));
        });
        Map<CurrencyPair, PairQuote> pairs = new LinkedHashMap<>();
        usual.pairs()
                .forEach((pair, quote) -> pairs.put(
                        pair,
                        new PairQuote(
                                spots * quote.spot(),
                                quote.spotLag(),
                                quote.basis(),
                                quote.bidOffer(),
                                quote.optionVolatility())));
        return new Market(usual.valuationDate(), usual.home(), usual.holidays(), currencies, pairs);
    }

    Scenario scenario(RateModel model, Charge charge) {
        Position position = new Position(
                AmountUnit.ONE,
                List.of(
                        Stock.net(USD, 1_000_000 * amounts),
                        Stock.net(EUR, -300_000 * amounts),
                        new Flow(
                                USD,
                                250_000 * amounts,
                                LocalDate.of(2008, 6, 30),
                                Certainty.COMMITMENT,
                                Optional.empty())));
        Cover cover = Cover.ofNetPosition(1);
        List<Strategy> hedges = List.of(
                new ForwardHedge("forward", Cover.ofFlows(1), Optional.empty()),
                new MoneyMarketHedge("money market", cover),
                new RolledSpotHedge("rolled", cover, Tenor.parse("3M")),
                new OptionHedge("option", cover, 0));
        return Scenario.of(name(), market(), HORIZON, model, position, charge, hedges.toArray(Strategy[]::new));
    }
}
