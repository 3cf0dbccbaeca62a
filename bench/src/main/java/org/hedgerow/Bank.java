package org.hedgerow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FuturesHedge;
import org.hedgerow.hedge.fixed.FxSwapHedge;
import org.hedgerow.hedge.fixed.MoneyMarketHedge;
import org.hedgerow.hedge.fixed.Netting;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
import org.hedgerow.hedge.option.CollarHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.CurrencyTerms;
import org.hedgerow.market.Market;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.time.BusinessCalendar;
import org.hedgerow.time.Tenor;

/** A made-up bank with home currency UAH, long in some currencies over 252 business days, and every way to hedge it. */
public record Bank(List<Currency> currencies) {
    /** Business days after the valuation date up to the horizon. */
    public static final int DATES = 252;

    public static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    public static final LocalDate HORIZON = new BusinessCalendar(Set.of()).plusBusinessDays(TODAY, DATES);

    public static final Currency HOME = Currency.of("UAH");

    private static final double CORRELATION = 0.6;
    private static final VolatilityTerm VOLATILITY = VolatilityTerm.flat(TODAY, 0.1);
    private static final PairQuote QUOTE = new PairQuote(
            5.05,
            2,
            Optional.empty(),
            Optional.of(new BidOffer(0.001, 0.002, 0.0001, 0.0005, 0.005)),
            Optional.of(VOLATILITY));

    public static Bank oneCurrency() {
        return of("USD");
    }

    public static Bank fourCurrencies() {
        return of("USD", "EUR", "GBP", "CHF");
    }

    private static Bank of(String... codes) {
        return new Bank(List.of(codes).stream().map(Currency::of).toList());
    }

    public Market market() {
        Map<Currency, CurrencyTerms> terms = new HashMap<>(Map.of(HOME, interest(0.09)));
        Map<CurrencyPair, PairQuote> pairs = new HashMap<>();
        for (Currency currency : currencies) {
            terms.put(currency, interest(0.03));
            pairs.put(currency.in(HOME), QUOTE);
        }
        return new Market(TODAY, HOME, Set.of(), terms, pairs);
    }

    private static CurrencyTerms interest(double rate) {
        return new CurrencyTerms(ZeroCurve.flat(TODAY, rate), Optional.of(new OwnSpreads(0.015, 0.01)));
    }

    public JointModel model() {
        Map<Currency, SpotModel> spots = new HashMap<>();
        currencies.forEach(currency -> spots.put(currency, new Lognormal(VOLATILITY)));
        List<List<Double>> matrix = currencies.stream()
                .map(row -> currencies.stream()
                        .map(column -> row.equals(column) ? 1 : CORRELATION)
                        .toList())
                .toList();
        return new JointModel(spots, Optional.empty(), Optional.of(new Correlation(currencies, matrix)));
    }

    /** A balance and a payment in each currency. */
    public Position position() {
        LocalDate middle = LocalDate.of(2008, 6, 30);
        Stream<Line> lines = currencies.stream()
                .flatMap(currency -> Stream.of(
                        Stock.net(currency, 1_000_000),
                        new Flow(currency, -250_000, middle, Certainty.COMMITMENT, Optional.empty())));
        return new Position(AmountUnit.ONE, lines.toList());
    }

    /** One of each kind, each against the net position. */
    public List<Strategy> hedges() {
        Cover all = Cover.ofNetPosition(1);
        return List.of(
                new ForwardHedge("forward", all, Optional.empty()),
                new Netting("netting", all, Optional.empty()),
                new RolledSpotHedge("rolled", all, Tenor.parse("1M")),
                new FxSwapHedge("swap", all),
                new MoneyMarketHedge("money market", all),
                new OptionHedge("option", all, 0),
                new CollarHedge("collar", all, 0.05),
                new FuturesHedge("futures", all, futures(), Optional.empty()));
    }

    private List<FuturesContract> futures() {
        return currencies.stream()
                .map(currency -> new FuturesContract(currency.in(HOME), 1_000, HORIZON, 250, -0.02, 2))
                .toList();
    }

    public Scenario scenario() {
        return Scenario.of("bank", market(), HORIZON, model(), position(), new Capital(0.15, Optional.empty()))
                .toBuilder()
                .title("A bank for benchmarks")
                .hedges(hedges())
                .build();
    }
}
