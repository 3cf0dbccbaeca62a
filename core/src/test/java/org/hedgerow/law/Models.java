package org.hedgerow.law;

import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.UAH;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.hedgerow.formula.Garch;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.history.History;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.StudentDependence;
import org.hedgerow.model.diffusion.AnchoredRate;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.history.FilteredHistorical;
import org.hedgerow.model.history.GarchFilter;
import org.hedgerow.model.history.HistoricalSimulation;
import org.hedgerow.model.history.StationaryBootstrap;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.jump.Bates;
import org.hedgerow.model.jump.Kou;
import org.hedgerow.model.jump.Merton;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.model.rate.RateCorrelation;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.DevaluationSampling;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.time.BusinessCalendar;

/** One of each kind of model, of dollar and euro in hryvnia, and of a third currency where one is added that nobody uses. */
final class Models {
    static final Currency UNUSED = Currency.of("CHF");

    static final InterestRates RATES = new InterestRates(
            Map.of(UAH, new HullWhite(0.4, 0.06), USD, new HullWhite(0.1, 0.03)),
            Optional.of(List.of(
                    pair("UAH rate", "USD", 0.5),
                    pair("UAH rate", "EUR", 0.3),
                    pair("USD rate", "USD", -0.3),
                    pair("UAH rate", "USD rate", 0.2))));

    /** For rates whose jumps or variances must not be correlated with interest. */
    private static final InterestRates APART = new InterestRates(RATES.models(), Optional.empty());

    private static final VolatilityTerm LIVELY = VolatilityTerm.flat(TODAY, 0.12);
    private static final SpotModel LOGNORMAL = new Lognormal(LIVELY);
    private static final SpotModel ANCHORED = new AnchoredRate(USD, VolatilityTerm.flat(TODAY, 0.08));
    private static final Heston HESTON = new Heston(0.012, 1.2, 0.01, 0.3, 0.4);

    private Models() {}

    private static RateCorrelation pair(String between, String and, double value) {
        return new RateCorrelation(Factor.parse(between), Factor.parse(and), value);
    }

    static List<Specimen<RateModel>> all(boolean unused) {
        Joint joint = new Joint(unused);
        List<Specimen<RateModel>> models = new ArrayList<>();
        models.add(joint.of("log-normal", LOGNORMAL, new Lognormal(VolatilityTerm.flat(TODAY, 0.3))));
        models.add(joint.of("Heston", HESTON, new Heston(0.008, 2, 0.01, 0.3, -0.6)));
        models.add(joint.of("Heston and log-normal", HESTON, LOGNORMAL));
        models.add(joint.of("Bates", new Bates(0.01, 1.5, 0.012, 0.3, -0.3, 0.5, -0.03, 0.05), HESTON));
        models.add(joint.of("Merton and Kou", new Merton(LIVELY, 0.6, -0.05, 0.06), new Kou(LIVELY, 3, 0.4, 30, 25)));
        models.add(joint.of("anchored", LOGNORMAL, ANCHORED));
        models.add(joint.of("peg", managed(new Calm.Peg(Optional.of(0.01))), ANCHORED));
        models.add(joint.of("band", managed(new Calm.Band(0.02, 8, Optional.of(0.01))), LOGNORMAL));
        models.add(joint.of("crawl", managed(new Calm.Crawl(0.03, Optional.empty())), HESTON));
        models.add(joint.of("contagion", managed(new Calm.Peg(Optional.empty())), infected()));
        models.add(joint.of("anchored at a Heston rate", HESTON, ANCHORED));
        models.add(new Specimen<>("t copula", joint.model(LOGNORMAL, LOGNORMAL).coupledBy(new StudentDependence(4))));
        models.add(new Specimen<>("log-normal, simulated interest", joint.model(LOGNORMAL, LOGNORMAL, RATES)));
        models.add(new Specimen<>("Heston and Bates, simulated interest", joint.model(HESTON, bates(), RATES)));
        models.add(new Specimen<>(
                "peg, simulated interest", joint.model(managed(new Calm.Peg(Optional.of(0.01))), LOGNORMAL, APART)));
        models.add(new Specimen<>(
                "mixture",
                new DevaluationSampling(3, Optional.of(0.4))
                        .of(joint.model(managed(new Calm.Peg(Optional.of(0.01))), ANCHORED))));
        History history = history(unused);
        models.add(new Specimen<>("bootstrap", new StationaryBootstrap(history, 5, Optional.empty())));
        models.add(new Specimen<>(
                "filtered history", new FilteredHistorical(history, filters(history), Optional.empty())));
        models.add(new Specimen<>("plain history", new HistoricalSimulation(history, 250, Optional.empty())));
        return models;
    }

    /** One of each kind that can be without volatility, and is. */
    static List<Specimen<RateModel>> still() {
        Joint joint = new Joint(false);
        VolatilityTerm none = VolatilityTerm.flat(TODAY, 0);
        SpotModel lognormal = new Lognormal(none);
        ManagedRate peg = new ManagedRate(
                new Calm.Peg(Optional.empty()),
                Devaluation.of(DevaluationOdds.judged(0), 0.1, 0),
                Regime.of(4, 0, 0),
                Regime.of(4, 0, 0),
                Regime.of(1, 0, 0),
                0.5);
        InterestRates fixed =
                new InterestRates(Map.of(UAH, new HullWhite(0.4, 0), USD, new HullWhite(0.1, 0)), Optional.empty());
        History flat = growing(300);
        return List.of(
                joint.of("log-normal", lognormal, lognormal),
                joint.of("anchored", lognormal, new AnchoredRate(USD, none)),
                joint.of("Merton and Kou", new Merton(none, 0, 0, 0), new Kou(none, 0, 0.4, 30, 25)),
                joint.of("managed", peg, lognormal),
                new Specimen<>("fixed interest", joint.model(lognormal, lognormal, fixed)),
                new Specimen<>("bootstrap", new StationaryBootstrap(flat, 5, Optional.empty())),
                new Specimen<>("plain history", new HistoricalSimulation(flat, 20, Optional.empty())));
    }

    /** Filtered residuals of a history that does not move but for its growth. */
    static RateModel filteredGrowth() {
        Garch calm = new Garch(1e-12, 0.01, 0, 0.9);
        Map<Currency, GarchFilter> filters = Map.of(USD, GarchFilter.of(calm), EUR, GarchFilter.of(calm));
        return new FilteredHistorical(growing(300), filters, Optional.empty());
    }

    /** By the same share every day. */
    private static History growing(int moves) {
        List<Double> rates = new ArrayList<>(List.of(1.0));
        for (int move = 0; move < moves; move++) {
            rates.add(rates.get(move) * (1 + 1.0 / 1_024));
        }
        return new History(weekdays(moves + 1), Map.of(USD, rates, EUR, rates));
    }

    private static Bates bates() {
        return new Bates(0.01, 1.5, 0.012, 0.3, -0.3, 0.5, -0.03, 0.05);
    }

    /** Its crises have a market of their own: points, spreads, option prices, and swaps nobody deals. */
    static ManagedRate managed(Calm calm) {
        Regime.Market crisis = new Regime.Market(
                Optional.of(0.3),
                Optional.of(4.0),
                Optional.of(0.25),
                Optional.empty(),
                Optional.of(Set.of(MarketShift.Deal.SWAP)));
        return new ManagedRate(
                calm,
                Devaluation.of(DevaluationOdds.judged(0.8), 0.15, 0.06),
                new Regime(5, 1.5, 0.4, Optional.of(crisis)),
                Regime.of(4, -0.3, 0.2),
                Regime.of(1, 0.05, 0.12),
                0.6);
    }

    private static ManagedRate infected() {
        Devaluation devaluation = new Devaluation(
                DevaluationOdds.judged(0.4),
                0.1,
                0.04,
                Optional.of(List.of(new Devaluation.Change(TODAY.plusDays(90), 1.5))),
                Optional.of(new Devaluation.Differential(5, 0.05)),
                Optional.of(List.of(new Devaluation.Contagion(USD, 6))));
        return new ManagedRate(
                new Calm.Band(0.01, 20, Optional.empty()),
                devaluation,
                Regime.of(6, 0.5, 0.3),
                Regime.of(4, -0.1, 0.2),
                Regime.of(1, 0, 0.1),
                0.5);
    }

    /** Whose correlations are among the currencies that it has. */
    record Joint(boolean unused) {
        Specimen<RateModel> of(String name, SpotModel dollar, SpotModel euro) {
            return new Specimen<>(name, model(dollar, euro));
        }

        JointModel model(SpotModel dollar, SpotModel euro) {
            return model(dollar, euro, InterestRates.NONE);
        }

        JointModel model(SpotModel dollar, SpotModel euro, InterestRates rates) {
            return model(dollar, euro, rates, Map.of());
        }

        /** An anchored euro must not be correlated with the motion of its anchor. */
        JointModel model(SpotModel dollar, SpotModel euro, InterestRates rates, Map<Currency, Drift> drifts) {
            double common = euro.anchor().isPresent() ? 0 : 0.7;
            Map<Currency, SpotModel> spots = new TreeMap<>(Map.of(USD, dollar, EUR, euro));
            Correlation correlation =
                    new Correlation(List.of(USD, EUR), List.of(List.of(1.0, common), List.of(common, 1.0)));
            if (unused) {
                spots.put(UNUSED, LOGNORMAL);
                correlation = new Correlation(
                        List.of(UNUSED, USD, EUR),
                        List.of(List.of(1.0, 0.4, 0.5), List.of(0.4, 1.0, common), List.of(0.5, common, 1.0)));
            }
            Optional<InterestRates> simulated = rates.models().isEmpty() ? Optional.empty() : Optional.of(rates);
            return new JointModel(spots, Optional.of(drifts), Optional.of(correlation), simulated);
        }
    }

    /** Fat-tailed, in clusters, with a drift. */
    private static History history(boolean unused) {
        int moves = 620;
        Random random = new Random(1);
        List<Double> dollar = new ArrayList<>(List.of(4.0));
        List<Double> euro = new ArrayList<>(List.of(6.0));
        List<Double> third = new ArrayList<>(List.of(3.0));
        double size = 0.004;
        for (int move = 0; move < moves; move++) {
            size = 0.001 + 0.85 * size * (random.nextInt(20) == 0 ? 2 : 1);
            double shared = random.nextGaussian();
            dollar.add(dollar.get(move) * Math.exp(0.0005 + size * shared));
            euro.add(euro.get(move) * Math.exp(0.0003 + size * (0.6 * shared + 0.8 * random.nextGaussian())));
            third.add(third.get(move) * Math.exp(0.004 * Math.sin(move)));
        }
        Map<Currency, List<Double>> fixings = new TreeMap<>(Map.of(USD, dollar, EUR, euro));
        if (unused) {
            fixings.put(UNUSED, third);
        }
        return new History(weekdays(moves + 1), fixings);
    }

    /** So many, the last of them today. */
    private static List<LocalDate> weekdays(int count) {
        BusinessCalendar calendar = new BusinessCalendar(Set.of());
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = TODAY;
        while (days.size() < count) {
            days.add(0, day);
            day = calendar.preceding(day.minusDays(1));
        }
        return days;
    }

    private static Map<Currency, GarchFilter> filters(History history) {
        Map<Currency, GarchFilter> filters = new TreeMap<>();
        history.fixings().keySet().forEach(any -> filters.put(any, GarchFilter.of(new Garch(2e-6, 0.06, 0.05, 0.87))));
        filters.put(EUR, new GarchFilter(Garch.symmetric(2e-6, 0.06, 0.9), Optional.of(4.5)));
        return filters;
    }
}
