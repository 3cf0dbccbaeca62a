package org.hedgerow.law;

import static org.hedgerow.hedge.change.DueFlows.Side.PAYABLES;
import static org.hedgerow.hedge.change.DueFlows.Side.RECEIVABLES;
import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.UAH;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.formula.fixing.LastGain;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgeInCurrency;
import org.hedgerow.hedge.MixedHedge;
import org.hedgerow.hedge.PartialHedge;
import org.hedgerow.hedge.ProgrammeHedge;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.Target;
import org.hedgerow.hedge.change.CurrencyClause;
import org.hedgerow.hedge.change.DebtCurrency;
import org.hedgerow.hedge.change.DebtTerm;
import org.hedgerow.hedge.change.DueFlows;
import org.hedgerow.hedge.change.Factoring;
import org.hedgerow.hedge.change.FundsHeld;
import org.hedgerow.hedge.change.HomePayment;
import org.hedgerow.hedge.change.Invoicing;
import org.hedgerow.hedge.change.LeadLag;
import org.hedgerow.hedge.change.Leasing;
import org.hedgerow.hedge.fixed.AverageForwardHedge;
import org.hedgerow.hedge.fixed.CollateralisedForwardHedge;
import org.hedgerow.hedge.fixed.CurrencySwapHedge;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FuturesHedge;
import org.hedgerow.hedge.fixed.FxSwapHedge;
import org.hedgerow.hedge.fixed.MoneyMarketHedge;
import org.hedgerow.hedge.fixed.Netting;
import org.hedgerow.hedge.fixed.NonDeliverableHedge;
import org.hedgerow.hedge.fixed.ProxyHedge;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
import org.hedgerow.hedge.fixed.WindowForwardHedge;
import org.hedgerow.hedge.funding.CreditLine;
import org.hedgerow.hedge.funding.CurrencyDeposit;
import org.hedgerow.hedge.funding.CurrencyLoan;
import org.hedgerow.hedge.funding.Drawing;
import org.hedgerow.hedge.funding.Interest;
import org.hedgerow.hedge.funding.ParallelLoan;
import org.hedgerow.hedge.funding.ReserveFund;
import org.hedgerow.hedge.funding.StructuralBalancing;
import org.hedgerow.hedge.option.AverageHedge;
import org.hedgerow.hedge.option.BarrierHedge;
import org.hedgerow.hedge.option.CollarHedge;
import org.hedgerow.hedge.option.DigitalHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.hedge.option.TouchHedge;
import org.hedgerow.hedge.option.TriggerLevels;
import org.hedgerow.hedge.structure.AccumulatorHedge;
import org.hedgerow.hedge.structure.KnockForwardHedge;
import org.hedgerow.hedge.structure.ParticipatingForwardHedge;
import org.hedgerow.hedge.structure.RatioForwardHedge;
import org.hedgerow.hedge.structure.RiskReversalHedge;
import org.hedgerow.hedge.structure.TargetForwardHedge;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.instrument.average.Averaging;
import org.hedgerow.instrument.trigger.Knock;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.rule.EveryProgramme;
import org.hedgerow.programme.rule.MinimumVariance;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.margin.Collateral;
import org.hedgerow.trade.margin.MarginCredit;
import org.hedgerow.trade.swap.SwapLeg;

/**
 * One of each kind of strategy against the position of {@link World}, with one of each kind of programme and of deal among
 * them; their own amounts, fees and lots are multiplied by the scale.
 */
record Strategies(double scale) {
    private static final LocalDate MARCH = LocalDate.of(2008, 3, 31);
    private static final LocalDate LATER = LocalDate.of(2009, 3, 31);
    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Tenor MONTH = Tenor.parse("1M");
    private static final Tenor QUARTER = Tenor.parse("3M");
    private static final Interest QUARTERLY = new Interest(Optional.of(0.05), Optional.of(QUARTER));

    List<Strategy> all() {
        Cover flows = Cover.ofFlows(1);
        Cover net = Cover.ofNetPosition(0.5);
        return Stream.of(
                        forwards("flows", flows),
                        forwards("net", net),
                        options(flows),
                        structures(flows),
                        toTheHorizon(net),
                        collateralised(flows),
                        onFixings(flows),
                        futures(flows),
                        programmes(flows),
                        balances(flows),
                        swaps(),
                        funding(),
                        changes(),
                        mixes(),
                        instruments())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Strategy> forwards(String of, Cover cover) {
        return List.of(
                new ForwardHedge("forward of " + of, cover, Optional.empty()),
                new ForwardHedge("forward at mid of " + of, cover, YES),
                new Netting("netting of " + of, cover, Optional.of(MONTH)),
                new Netting("netting of all of " + of, cover, Optional.empty()),
                new RolledSpotHedge("rolled spot of " + of, cover, MONTH),
                new FxSwapHedge("FX swap of " + of, cover),
                new MoneyMarketHedge("money market of " + of, cover),
                new NonDeliverableHedge("NDF of " + of, cover, 2),
                new AverageForwardHedge("average forward of " + of, cover, MONTH),
                new WindowForwardHedge("window forward of " + of, cover, 30, 30),
                new ProxyHedge("proxy of " + of, cover, USD, Optional.of(0.8), Optional.empty()),
                new ProxyHedge("least proxy of " + of, cover, USD, Optional.empty(), Optional.of(0.7)));
    }

    private static List<Strategy> options(Cover cover) {
        TriggerLevels out = levels(Knock.OUT, Optional.of(0.8), Optional.of(1.2), Optional.empty());
        TriggerLevels dated = levels(Knock.IN, Optional.of(0.95), Optional.of(1.05), Optional.of(MONTH));
        TriggerLevels touched = levels(Knock.IN, Optional.of(0.9), Optional.of(1.1), Optional.empty());
        return List.of(
                new OptionHedge("option", cover, 0),
                new CollarHedge("collar", cover, 0.05),
                new DigitalHedge("digital", cover, 0, 0.1),
                new BarrierHedge("knock-out", cover, 0.02, out),
                new BarrierHedge("knock-in", cover, 0, dated),
                new TouchHedge("touch", cover, 0.1, touched),
                new AverageHedge("average rate", cover, Optional.of(0.01), Averaging.ARITHMETIC, QUARTER));
    }

    private static TriggerLevels levels(
            Knock knock, Optional<Double> low, Optional<Double> high, Optional<Tenor> watchedEvery) {
        return new TriggerLevels(knock, low, high, watchedEvery);
    }

    private static List<Strategy> structures(Cover cover) {
        return List.of(
                new RiskReversalHedge("risk reversal", cover, 0.03, Optional.empty(), 0.005),
                new RiskReversalHedge("seagull", cover, 0.01, Optional.of(0.1), 0),
                new ParticipatingForwardHedge("participating", cover, 0.03),
                new RatioForwardHedge("ratio", cover, 2));
    }

    /** Levels watched all the time, and averages as strikes, up to the horizon: beyond it they have no closed form. */
    private static List<Strategy> toTheHorizon(Cover cover) {
        TriggerLevels out = levels(Knock.OUT, Optional.empty(), Optional.of(1.2), Optional.empty());
        TriggerLevels in = levels(Knock.IN, Optional.of(0.97), Optional.empty(), Optional.empty());
        return List.of(
                new KnockForwardHedge("knock-out forward", cover, out),
                new KnockForwardHedge("knock-in forward", cover, in),
                new AverageHedge("average strike of net", cover, Optional.empty(), Averaging.ARITHMETIC, QUARTER));
    }

    private List<Strategy> collateralised(Cover cover) {
        Collateral beyond = new Collateral(
                Optional.of(MONTH),
                20_000 * scale,
                Optional.of(30_000 * scale),
                5_000 * scale,
                -0.01,
                Optional.of(new MarginCredit(200_000 * scale, Optional.of(LocalDate.of(2008, 10, 1)))));
        return List.of(
                new CollateralisedForwardHedge("forward on margin", cover, Collateral.FULL),
                new CollateralisedForwardHedge("forward on credit", cover, beyond));
    }

    private static List<Strategy> onFixings(Cover cover) {
        return List.of(
                new TargetForwardHedge("target forward", cover, QUARTER, 2, 0.1, LastGain.CAPPED),
                new AccumulatorHedge("accumulator", cover, QUARTER, 2, 0.1, Optional.empty(), Optional.empty()));
    }

    private List<Strategy> futures(Cover cover) {
        Optional<MarginCredit> line =
                Optional.of(new MarginCredit(200_000 * scale, Optional.of(LocalDate.of(2008, 10, 1))));
        Optional<Boolean> no = Optional.empty();
        return List.of(
                futures("futures", cover, no, no, Optional.empty(), Optional.empty()),
                futures("futures tailed", cover, YES, YES, Optional.empty(), Optional.empty()),
                futures("futures rolled", cover, YES, no, Optional.of(3), Optional.empty()),
                futures("futures on credit", cover, no, no, Optional.empty(), line));
    }

    private FuturesHedge futures(
            String name,
            Cover cover,
            Optional<Boolean> tailed,
            Optional<Boolean> fractional,
            Optional<Integer> rolled,
            Optional<MarginCredit> line) {
        List<FuturesContract> contracts = Stream.of("USD/UAH", "EUR/UAH")
                .flatMap(pair -> Stream.of(LocalDate.of(2008, 6, 30), HORIZON, LocalDate.of(2009, 9, 30))
                        .map(last -> new FuturesContract(
                                CurrencyPair.parse(pair),
                                1_000 * scale,
                                last,
                                250 * scale,
                                -0.02,
                                2 * scale,
                                Optional.of(150 * scale),
                                Optional.of(0.00001))))
                .toList();
        return new FuturesHedge(name, cover, contracts, Optional.empty(), tailed, fractional, rolled, line);
    }

    /** In the exposures' own currencies or, for the euro, in dollars. */
    private static List<Strategy> programmes(Cover cover) {
        List<Strategy> hedges = new ArrayList<>();
        for (Programme programme : EveryProgramme.withProxyFor(EUR)) {
            boolean isProxy =
                    programme instanceof MinimumVariance rule && rule.exposed().isPresent();
            String name =
                    "programme " + hedges.size() + ", " + programme.getClass().getSimpleName() + ",";
            Optional<List<Currency>> euro = Optional.of(List.of(EUR));
            hedges.add(
                    isProxy
                            ? new ProgrammeHedge(
                                    name,
                                    new Cover(cover.ratio(), Optional.of(Target.NET_POSITION), euro),
                                    programme,
                                    Optional.of(USD))
                            : new ProgrammeHedge(name, cover, programme, Optional.empty()));
        }
        return hedges;
    }

    private static List<Strategy> balances(Cover cover) {
        Tenor halfYear = Tenor.parse("6M");
        return List.of(
                new ParallelLoan("parallel", cover, 0.05, Optional.of(halfYear), Optional.of(0.002)),
                new StructuralBalancing("balance", cover, Optional.of(QUARTERLY), Optional.empty()));
    }

    private List<Strategy> swaps() {
        SwapLeg floating = new SwapLeg(true, Optional.empty());
        SwapLeg fair = new SwapLeg(false, Optional.empty());
        return List.of(
                swap("fixed swap", new SwapLeg(false, Optional.of(0.04)), fair, true),
                swap("floating swap", floating, floating, true),
                swap("coupon swap", new SwapLeg(true, Optional.of(0.01)), fair, false));
    }

    private CurrencySwapHedge swap(String name, SwapLeg foreign, SwapLeg home, boolean exchanges) {
        LocalDate end = LocalDate.of(2010, 6, 30);
        return new CurrencySwapHedge(name, USD, -500_000 * scale, end, QUARTER, foreign, home, exchanges);
    }

    private List<Strategy> funding() {
        Optional<LocalDate> today = Optional.empty();
        return List.of(
                new CurrencyLoan(
                        "loan", USD, 500_000 * scale, today, LocalDate.of(2008, 9, 30), Optional.of(QUARTERLY)),
                new CurrencyLoan("loan to come", USD, 500_000 * scale, Optional.of(MARCH), LATER, Optional.empty()),
                new CurrencyDeposit("deposit", EUR, 300_000 * scale, today, HORIZON, Optional.of(QUARTERLY)),
                line("line", LATER, Optional.of(LocalDate.of(2008, 11, 28)), Optional.empty()),
                line("line in a crisis", LocalDate.of(2008, 11, 28), Optional.empty(), YES),
                new ReserveFund("fund", 1_000_000 * scale, 0.03, Optional.empty()),
                new ReserveFund("dollar fund", 400_000 * scale, 0, Optional.empty(), Optional.of(USD)));
    }

    private CreditLine line(String name, LocalDate until, Optional<LocalDate> withdrawnOn, Optional<Boolean> inCrisis) {
        List<Drawing> drawings = List.of(
                new Drawing(MARCH, 500_000 * scale),
                new Drawing(LocalDate.of(2008, 5, 30), -200_000 * scale),
                new Drawing(LocalDate.of(2008, 7, 31), 400_000 * scale));
        return new CreditLine(
                name,
                USD,
                800_000 * scale,
                true,
                drawings,
                until,
                Optional.of(0.06),
                Optional.of(0.01),
                withdrawnOn,
                inCrisis);
    }

    private List<Strategy> changes() {
        DueFlows in = dollars(0.8, RECEIVABLES);
        DueFlows out = dollars(0.9, PAYABLES);
        Optional<Double> fair = Optional.empty();
        return List.of(
                new LeadLag("lead", in, MARCH, 0.06),
                new LeadLag("lead to the spot date", in, LocalDate.of(2008, 1, 2), 0.06),
                new LeadLag("lag", out, LATER, 0.04),
                new Leasing(
                        "lease",
                        out,
                        List.of(new HomePayment(MARCH, 240_000 * scale), new HomePayment(LATER, 240_000 * scale))),
                new Factoring("factoring", in, 0.07, 0.01, Optional.empty()),
                new DebtCurrency("debt at home", out, UAH, Optional.of(0.03), Optional.of(0.12), Optional.of(0.01)),
                new DebtCurrency("debt in euro", out, EUR, fair, fair, fair),
                new DebtTerm("debt later", out, LATER, 0.06, Optional.of(0.005)),
                new Invoicing("home invoice", in, UAH, Optional.of(5.1), 0.01),
                new Invoicing("euro invoice", in, EUR, Optional.of(0.7), 0.01),
                new CurrencyClause("clause", in, 0.5, 0.03, Optional.empty(), 0.01),
                new FundsHeld("funds", out));
    }

    private static DueFlows dollars(double share, DueFlows.Side side) {
        return new DueFlows(share, Optional.of(side), Optional.of(List.of(USD)), Optional.empty(), Optional.empty());
    }

    private static List<Strategy> mixes() {
        Cover cover = Cover.ofFlows(0.8);
        return List.of(
                new MixedHedge(
                        "mix",
                        List.of(
                                new MixedHedge.Part(0.25, new ForwardHedge("part", cover, Optional.empty())),
                                new MixedHedge.Part(0.75, new OptionHedge("part", cover, 0.02)))),
                new PartialHedge("half a forward", 0.5, new ForwardHedge("whole", cover, Optional.empty())),
                new HedgeInCurrency("dollars alone", new ForwardHedge("all", cover, Optional.empty()), USD));
    }

    private List<Strategy> instruments() {
        return Instruments.all().stream()
                .<Strategy>map(some -> new Dealt(some.name(), some.thing(), 100_000 * scale))
                .toList();
    }
}
