package org.hedgerow.law;

import static org.hedgerow.law.Models.RATES;
import static org.hedgerow.law.Models.managed;
import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityPillar;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.AnchoredRate;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.joint.RiskNeutral;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.path.PathModel;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.position.borrower.BorrowerDefaults;
import org.hedgerow.position.borrower.Borrowers;
import org.hedgerow.position.borrower.CurrencyLoans;
import org.hedgerow.position.volume.UncertainFlow;
import org.hedgerow.position.volume.UncertainVolumes;
import org.hedgerow.scenario.Bank;
import org.hedgerow.simulation.Settings;

/** What strategies of all kinds are run in, each against the same position. */
enum World {
    /** Paths are risk-neutral and as volatile as the market quotes. */
    FAIR(0.1) {
        @Override
        PathModel model(boolean unused, Position position) {
            SpotModel rate = new Bank().model().spots().get(USD);
            RateModel rates = new Models.Joint(unused).model(rate, rate);
            return BorrowerDefaults.of(UncertainVolumes.of(rates, position, HORIZON), position);
        }
    },
    /** Paths with views, livelier than the market quotes. */
    VIEWS(0.1) {
        @Override
        PathModel model(boolean unused, Position position) {
            SpotModel rate = new Lognormal(VolatilityTerm.flat(TODAY, 0.25));
            Map<Currency, Drift> drifts = Map.of(USD, new Drift.View(0.1), EUR, new Drift.RandomWalk());
            RateModel rates = new Models.Joint(unused).model(rate, rate, InterestRates.NONE, drifts);
            return BorrowerDefaults.of(UncertainVolumes.of(rates, position, HORIZON), position);
        }
    },
    /** A dollar whose crises have a market of their own. */
    REGIMES(0.1) {
        @Override
        PathModel model(boolean unused, Position position) {
            SpotModel dollar = managed(new Calm.Peg(Optional.of(0.01)));
            SpotModel euro = new AnchoredRate(USD, VolatilityTerm.flat(TODAY, 0.08));
            Map<Currency, Drift> drifts = Map.of(USD, new Drift.Model());
            return BorrowerDefaults.of(
                    new Models.Joint(unused).model(dollar, euro, InterestRates.NONE, drifts), position);
        }
    },
    /** The same with interest of home and dollar that is simulated too, which makes forwards livelier. */
    INTEREST(0.1) {
        @Override
        PathModel model(boolean unused, Position position) {
            return BorrowerDefaults.of(new RiskNeutral(rates(unused)), position);
        }

        @Override
        Market market(boolean unused) {
            Market market = super.market(unused);
            Map<CurrencyPair, PairQuote> pairs = new LinkedHashMap<>();
            market.pairs().forEach((pair, quote) -> pairs.put(pair, asLively(quote, pair.base(), market)));
            return new Market(market.valuationDate(), market.home(), market.holidays(), market.currencies(), pairs);
        }

        private static PairQuote asLively(PairQuote quote, Currency currency, Market market) {
            List<VolatilityPillar> pillars = EXPIRIES.stream()
                    .map(date -> new VolatilityPillar(
                            date, rates(true).volatility(market, currency, date).orElseThrow()))
                    .toList();
            return new PairQuote(
                    quote.spot(),
                    quote.spotLag(),
                    quote.basis(),
                    quote.bidOffer(),
                    Optional.of(new VolatilityTerm(pillars)));
        }

        private static JointModel rates(boolean unused) {
            SpotModel rate = new Bank().model().spots().get(USD);
            return new Models.Joint(unused).model(rate, rate, RATES);
        }
    },
    /** Nothing moves, and options are priced as if hardly anything did: formulas on points need some volatility. */
    STILL(1e-4) {
        @Override
        PathModel model(boolean unused, Position position) {
            SpotModel rate = new Lognormal(VolatilityTerm.flat(TODAY, 0));
            return BorrowerDefaults.of(new Models.Joint(unused).model(rate, rate), position);
        }
    };

    /** By one thread, not a whole number of blocks. */
    static final Settings SETTINGS = new Settings(1_100, 1, 1);

    /** Of options that strategies deal. */
    private static final List<LocalDate> EXPIRIES = List.of(
            LocalDate.of(2008, 6, 30),
            LocalDate.of(2008, 8, 29),
            LocalDate.of(2008, 9, 30),
            HORIZON,
            LocalDate.of(2009, 6, 30));

    private static final Borrowers BORROWERS =
            new Borrowers(Optional.of(0.03), Optional.empty(), 0.3, 6, 0.1, Optional.empty());

    private final double quoted;
    private Books books;

    World(double quoted) {
        this.quoted = quoted;
    }

    abstract PathModel model(boolean unused, Position position);

    /** Those whose kernels differ: by interest and shifts of the market as today, by path, or as regimes have it. */
    static Stream<World> ofAllKernels() {
        return Stream.of(VIEWS, REGIMES, INTEREST);
    }

    /** Of few paths, simulated once. */
    Books books() {
        if (books == null) {
            books = scene().books(SETTINGS);
        }
        return books;
    }

    Scene scene() {
        return scene(1, false);
    }

    /**
     * One to simulate.
     *
     * @param scale of all amounts
     * @param unused whether market and model have a currency that nobody uses
     */
    Scene scene(double scale, boolean unused) {
        return scene(scale, unused, new Strategies(scale).all());
    }

    Scene scene(double scale, boolean unused, List<Strategy> strategies) {
        Market market = market(unused);
        Position position = new Position(AmountUnit.ONE, lines(scale));
        List<HedgedOutcome> hedged = strategies.stream()
                .map(some -> new HedgedOutcome(some.name(), some.plan(position, market, HORIZON), market, HORIZON))
                .toList();
        return new Scene(market, model(unused, position), position, strategies, hedged);
    }

    Market market(boolean unused) {
        Bank bank = new Bank();
        bank.quoted = quoted;
        bank.unusedCurrency = unused;
        if (this == STILL) {
            bank.bidOffer = BidOffer.NONE;
        }
        return bank.market();
    }

    /** One of each kind of line, uncertain flows where the model can have them. */
    private List<Line> lines(double scale) {
        List<Line> lines = new ArrayList<>(List.of(
                Stock.net(USD, 1_000_000 * scale),
                Stock.net(EUR, -300_000 * scale),
                flow(USD, 250_000 * scale, LocalDate.of(2008, 6, 30)),
                flow(USD, -100_000 * scale, LocalDate.of(2008, 9, 30)),
                flow(USD, 150_000 * scale, LocalDate.of(2009, 6, 30)),
                flow(EUR, -60_000 * scale, LocalDate.of(2008, 8, 29)),
                new Derivative(new FxForward(USD, LocalDate.of(2008, 7, 15), 5.2), 30_000 * scale, 0),
                new Derivative(new VanillaOption(USD, OptionSide.PUT, HORIZON, 5.1), 20_000 * scale, 2_000 * scale),
                new CurrencyLoans(
                        "mortgages", USD, 90_000 * scale, 0.4, BORROWERS, Optional.empty(), Optional.empty())));
        if (this == FAIR || this == VIEWS) {
            lines.add(uncertain("sales", 80_000 * scale, 0.6));
            lines.add(uncertain("purchases", -50_000 * scale, -0.4));
        }
        return lines;
    }

    private static Flow flow(Currency currency, double amount, LocalDate date) {
        return new Flow(currency, amount, date, Certainty.COMMITMENT, Optional.empty());
    }

    private static UncertainFlow uncertain(String name, double amount, double correlation) {
        LocalDate date = LocalDate.of(2008, 9, 30);
        return new UncertainFlow(
                name, USD, amount, date, Certainty.FORECAST, 0.25, correlation, Optional.of(0.1), Optional.empty());
    }
}
