package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.ProgrammeHedge;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.Target;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FuturesHedge;
import org.hedgerow.hedge.fixed.FxSwapHedge;
import org.hedgerow.hedge.fixed.MoneyMarketHedge;
import org.hedgerow.hedge.fixed.Netting;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
import org.hedgerow.hedge.option.CollarHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.CurrencyTerms;
import org.hedgerow.market.Market;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityPillar;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.rule.EveryProgramme;
import org.hedgerow.programme.rule.MinimumVariance;
import org.hedgerow.time.Tenor;

/** A made-up bank with home currency UAH for tests: every part of its scenario can be exchanged. */
public final class Bank {
    public static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    public static final LocalDate HORIZON = LocalDate.of(2008, 12, 31);
    public static final Currency UAH = Currency.of("UAH");
    public static final Currency USD = Currency.of("USD");
    public static final Currency EUR = Currency.of("EUR");

    public BidOffer bidOffer = new BidOffer(0.001, 0.002, 0.0001, 0.0005, 0.005);
    public OwnSpreads ownSpreads = new OwnSpreads(0.015, 0.01);
    public double paths = 0.10; // volatility of both currencies
    public double quoted = 0.10; // their option volatility
    public Map<Currency, Drift> drifts = Map.of();
    public Optional<InterestRates> rates = Optional.empty();
    public Optional<SpotModel> dollar = Optional.empty(); // in place of log-normal
    public boolean unusedCurrency;
    public Charge charge = new Capital(0.15, Optional.empty());
    public Optional<Norms> norms = Optional.empty();
    public List<Strategy> hedges = everyHedge(Cover.ofNetPosition(1));
    public List<Line> lines = List.of(
            Stock.net(USD, 1_000_000),
            Stock.net(EUR, -300_000),
            new Flow(USD, 250_000, LocalDate.of(2008, 6, 30), Certainty.COMMITMENT, Optional.empty()),
            new Flow(USD, -100_000, LocalDate.of(2008, 9, 30), Certainty.FORECAST, Optional.of(5.1)),
            new Flow(USD, 150_000, LocalDate.of(2009, 6, 30), Certainty.FORECAST, Optional.empty()));

    /** One of each kind of strategy. */
    public static List<Strategy> everyHedge(Cover cover) {
        return List.of(
                new ForwardHedge("forward", cover, Optional.empty()),
                new ForwardHedge("forward at mid", cover, Optional.of(true)),
                new Netting("netting", cover, Optional.of(Tenor.parse("1M"))),
                new RolledSpotHedge("rolled", cover, Tenor.parse("1M")),
                new FxSwapHedge("swap", cover),
                new MoneyMarketHedge("money market", cover),
                new OptionHedge("option", cover, 0),
                new CollarHedge("collar", cover, 0.05),
                new FuturesHedge("futures", cover, List.of(future("USD/UAH"), future("EUR/UAH")), Optional.empty()));
    }

    /** One of each kind of programme, in the exposures' own currencies or, for the euro, in dollars. */
    public static List<Strategy> everyProgramme(Cover cover) {
        List<Strategy> hedges = new ArrayList<>();
        for (Programme programme : EveryProgramme.withProxyFor(EUR)) {
            boolean isProxy =
                    programme instanceof MinimumVariance rule && rule.exposed().isPresent();
            Cover covered = isProxy
                    ? new Cover(cover.ratio(), Optional.of(Target.NET_POSITION), Optional.of(List.of(EUR)))
                    : cover;
            Optional<Currency> in = isProxy ? Optional.of(USD) : Optional.empty();
            hedges.add(new ProgrammeHedge("programme " + hedges.size(), covered, programme, in));
        }
        return hedges;
    }

    public static FuturesContract future(String pair) {
        return new FuturesContract(CurrencyPair.parse(pair), 1_000, HORIZON, 250, -0.02, 2);
    }

    public Market market() {
        Map<Currency, CurrencyTerms> currencies = new TreeMap<>();
        currencies.put(UAH, terms(0.09));
        currencies.put(USD, terms(0.0336));
        currencies.put(EUR, terms(0.03));
        Map<CurrencyPair, PairQuote> pairs = new LinkedHashMap<>();
        pairs.put(USD.in(UAH), quote(5.05));
        pairs.put(EUR.in(UAH), quote(7.41946));
        if (unusedCurrency) {
            currencies.put(Currency.of("CHF"), terms(0.02));
            pairs.put(Currency.of("CHF").in(UAH), quote(4.468477));
        }
        return new Market(TODAY, UAH, Set.of(), currencies, pairs);
    }

    private CurrencyTerms terms(double rate) {
        return new CurrencyTerms(ZeroCurve.flat(TODAY, rate), Optional.of(ownSpreads));
    }

    private PairQuote quote(double spot) {
        return new PairQuote(spot, 2, Optional.empty(), Optional.of(bidOffer), Optional.of(rising(quoted)));
    }

    /** A term structure that rises beyond the horizon. */
    private static VolatilityTerm rising(double volatility) {
        return new VolatilityTerm(List.of(
                new VolatilityPillar(HORIZON, volatility),
                new VolatilityPillar(HORIZON.plusYears(1), 1.5 * volatility)));
    }

    public JointModel model() {
        SpotModel lognormal = new Lognormal(rising(paths));
        Map<Currency, SpotModel> spots = new TreeMap<>(Map.of(USD, dollar.orElse(lognormal), EUR, lognormal));
        Correlation correlation = new Correlation(List.of(USD, EUR), List.of(List.of(1.0, 0.7), List.of(0.7, 1.0)));
        if (unusedCurrency) {
            Currency chf = Currency.of("CHF");
            spots.put(chf, lognormal);
            correlation = new Correlation(
                    List.of(chf, USD, EUR),
                    List.of(List.of(1.0, 0.4, 0.5), List.of(0.4, 1.0, 0.7), List.of(0.5, 0.7, 1.0)));
        }
        return new JointModel(spots, Optional.of(drifts), Optional.of(correlation), rates);
    }

    public Scenario scenario() {
        ScenarioBuilder scenario =
                Scenario.of("bank", market(), HORIZON, model(), new Position(AmountUnit.ONE, lines), charge).toBuilder()
                        .title("A bank for tests")
                        .hedges(hedges);
        norms.ifPresent(scenario::norms);
        return scenario.build();
    }
}
