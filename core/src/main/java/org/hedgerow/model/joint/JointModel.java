package org.hedgerow.model.joint;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.variance.VarianceSmile;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.Measure;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.StudentDependence;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.CurrencyObservable;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.time.DayCount;

/**
 * All currencies together, each by a model of its own. Only those that somebody reads are simulated, in the order of
 * their codes, so a currency that nobody uses changes no bit of the rest.
 *
 * @param drifts by currency; {@link Drift.Forward} where none is named
 * @param correlation of the currencies' Brownian motions; may be left out where a single currency is simulated
 * @param rates of interest that are simulated too; all are as today's curves say, if left out
 * @param copula of the same motions; the normal one if left out, as it has to be where rates of interest are simulated
 */
public record JointModel(
        Map<Currency, SpotModel> spots,
        Optional<Map<Currency, Drift>> drifts,
        Optional<Correlation> correlation,
        Optional<InterestRates> rates,
        Optional<StudentDependence> copula)
        implements RateModel {
    private static final Drift FORWARD = new Drift.Forward();

    public JointModel {
        spots = Collections.unmodifiableMap(new TreeMap<>(Checks.present(spots, "spots")));
        drifts = Checks.present(drifts, "drifts").map(some -> Collections.unmodifiableMap(new TreeMap<>(some)));
        Checks.present(correlation, "correlation");
        Checks.present(rates, "rates");
        Checks.present(copula, "copula");
        for (Currency currency : drifts.orElse(Map.of()).keySet()) {
            Checks.that(spots.containsKey(currency), "drifts." + currency, "must be of a currency in spots");
        }
        Checks.that(
                copula.isEmpty() || rates.isEmpty(),
                "copula",
                "must be left out where rates are simulated, whose steps are exact by being jointly normal with the spots");
    }

    /** Dependence is normal. */
    public JointModel(
            Map<Currency, SpotModel> spots,
            Optional<Map<Currency, Drift>> drifts,
            Optional<Correlation> correlation,
            Optional<InterestRates> rates) {
        this(spots, drifts, correlation, rates, Optional.empty());
    }

    /** Interest is as today's curves say, dependence is normal. */
    public JointModel(
            Map<Currency, SpotModel> spots, Optional<Map<Currency, Drift>> drifts, Optional<Correlation> correlation) {
        this(spots, drifts, correlation, Optional.empty(), Optional.empty());
    }

    /** One currency whose mean is its forward. */
    public static JointModel of(Currency currency, SpotModel model) {
        return new JointModel(Map.of(currency, model), Optional.empty(), Optional.empty());
    }

    /** The same model with a t copula. */
    public JointModel coupledBy(StudentDependence dependence) {
        return new JointModel(spots, drifts, correlation, rates, Optional.of(dependence));
    }

    @Override
    public Optional<JointModel> raised(Currency currency, double volatility) {
        return spot(currency).raised(volatility).map(raised -> with(currency, raised));
    }

    private JointModel with(Currency currency, SpotModel model) {
        Map<Currency, SpotModel> others = new TreeMap<>(spots);
        others.put(currency, model);
        return new JointModel(others, drifts, correlation, rates, copula);
    }

    @Override
    public JointModel atForwardDrift() {
        return new JointModel(spots, Optional.empty(), correlation, rates, copula);
    }

    @Override
    public Optional<RateModel> withDrift(Currency currency, Drift drift) {
        Map<Currency, Drift> others = new TreeMap<>(drifts.orElse(Map.of()));
        others.put(currency, drift);
        return Optional.of(new JointModel(spots, Optional.of(others), correlation, rates, copula));
    }

    @Override
    public boolean hasForwardDrift() {
        return drifts.orElse(Map.of()).values().stream().allMatch(Drift.Forward.class::isInstance);
    }

    @Override
    public Drift drift(Currency currency) {
        return drifts.orElse(Map.of()).getOrDefault(currency, FORWARD);
    }

    @Override
    public double mean(Market market, Currency currency, LocalDate date) {
        return means(market, currency, List.of(date))[0];
    }

    /** {@code E S(t)} on dates in ascending order, all after the valuation date. */
    double[] means(Market market, Currency currency, List<LocalDate> dates) {
        Drift drift = drift(currency);
        if (!(drift instanceof Drift.Model)) {
            return dates.stream()
                    .mapToDouble(date -> drift.mean(market, currency, date))
                    .toArray();
        }
        double[] means = ownGrowth(market, currency, dates).orElseThrow(); // checked against the market
        Rows.scale(means, market.spot(currency));
        return means;
    }

    /** What the model of a rate alone, whatever the drift, makes of the mean: {@code E S(t) / S(0)}. */
    private Optional<double[]> ownGrowth(Market market, Currency currency, List<LocalDate> dates) {
        return spot(currency).ownGrowth(currency, spots, market, dates);
    }

    @Override
    public OptionalDouble volatility(Market market, Currency currency, LocalDate date) {
        OptionalDouble alone = spot(currency).volatility(market.valuationDate(), date);
        JointFactors factors = JointFactors.of(this, List.of(currency));
        if (alone.isEmpty() || factors.rates().isEmpty()) {
            return alone;
        }
        if (!factors.coupled().isEmpty()) {
            return OptionalDouble.empty(); // what a random variance and interest have in common has no closed form
        }
        double years = DayCount.ACT_365F.years(market.valuationDate(), date);
        double added = factors.interestVariance(market.valuationDate(), date);
        return OptionalDouble.of(Math.sqrt(alone.getAsDouble() * alone.getAsDouble() + added / years));
    }

    @Override
    public OptionalDouble meanPut(Market market, Currency currency, LocalDate date, double strike) {
        if (!JointFactors.of(this, List.of(currency)).rates().isEmpty()) {
            return OptionalDouble.empty(); // the law of the spot alone is not that of the spot with its rates
        }
        double mean = mean(market, currency, date);
        OptionalDouble put = spot(currency).meanPut(market.valuationDate(), date, strike / mean);
        return put.isPresent() ? OptionalDouble.of(mean * put.getAsDouble()) : put;
    }

    @Override
    public void check(Market market) {
        spots.forEach((currency, model) -> {
            String place = "spots." + currency;
            Checks.that(!currency.equals(market.home()), place, "must not be the home currency");
            Checks.that(market.currencies().containsKey(currency), place, "must have a curve in the market");
            try {
                checkDiffusion(model, market);
                model.checkWith(currency, spots);
            } catch (InvalidValue fault) {
                throw fault.within(place);
            }
        });
        interestRates()
                .models()
                .keySet()
                .forEach(currency -> Checks.that(
                        currency.equals(market.home()) || spots.containsKey(currency),
                        "rates.models." + currency,
                        "must be of the home currency or of one in spots"));
        drifts.orElse(Map.of()).forEach((currency, drift) -> {
            LocalDate tomorrow = market.valuationDate().plusDays(1);
            boolean known = !(drift instanceof Drift.Model)
                    || ownGrowth(market, currency, List.of(tomorrow)).isPresent();
            Checks.that(known, "drifts." + currency, "must not be the model's, which has no mean of its own");
        });
    }

    private static void checkDiffusion(SpotModel model, Market market) {
        try {
            model.diffusion().ifPresent(volatility -> volatility.checkAfter(market.valuationDate()));
        } catch (InvalidValue fault) {
            throw fault.within("volatility");
        }
    }

    @Override
    public void checkSimulates(Collection<Currency> currencies) {
        currencies.forEach(this::spot);
        JointFactors.of(this, List.copyOf(withThoseRead(currencies))).check(Measure.REAL_WORLD);
    }

    /**
     * Sobol's where motions make the rates, whose normals its points spread evenly; what is drawn as uniforms stays
     * pseudo-random under it, and where that is what makes the tails, it gains less than 15 degrees of freedom cost.
     */
    @Override
    public SamplingPlan usualPlan(Collection<Currency> currencies) {
        boolean motions = withThoseRead(currencies).stream().map(this::spot).noneMatch(SpotModel::hangsOnUniforms);
        return motions && copula.isEmpty() ? SamplingPlan.SOBOL : SamplingPlan.PLAIN;
    }

    @Override
    public boolean movesDaily(Collection<Currency> currencies) {
        return withThoseRead(currencies).stream()
                .map(this::spot)
                .anyMatch(model -> model.longestStep() == 1); // the others step with it
    }

    /** Discount factors and growth of every currency: of home, of those in spots, or today's. */
    @Override
    public boolean supplies(Observable what) {
        if (what instanceof CurrencyObservable of && spots.containsKey(of.currency())) {
            return CurveKernel.isOfCurve(what)
                    || what instanceof Spot
                    || what instanceof MarketShift
                    || spots.get(of.currency()).supplies(of);
        }
        return CurveKernel.isOfCurve(what);
    }

    @Override
    public boolean hasRegimes(Currency currency) {
        return spots.containsKey(currency) && spot(currency).shiftsMarket(spots);
    }

    /** None beside simulated interest, which has a part in the law of the rate. */
    @Override
    public Optional<VarianceSmile> ownSmile(Currency currency) {
        return spots.containsKey(currency)
                        && JointFactors.of(this, List.of(currency)).rates().isEmpty()
                ? spot(currency).ownSmile()
                : Optional.empty();
    }

    @Override
    public boolean simulatesInterest(Currency currency) {
        return interestRates().models().containsKey(currency);
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return JointRows.count(simulated(read));
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        return bind(layout, market, Measure.REAL_WORLD);
    }

    PathKernel bind(PathLayout layout, Market market, Measure measure) {
        JointFactors factors = simulated(layout.observables());
        factors.check(measure);
        return new JointKernel(factors, measure, layout, market);
    }

    InterestRates interestRates() {
        return rates.orElse(InterestRates.NONE);
    }

    /** Whether the model of the rate, or of the one that it goes through, fills rows of something besides it. */
    boolean suppliesItself(CurrencyObservable what) {
        if (!spots.containsKey(what.currency())) {
            return false;
        }
        SpotModel model = spot(what.currency());
        return model.supplies(what)
                || model.anchor()
                        .map(this::spot)
                        .map(anchor -> anchor.supplies(what))
                        .orElse(false);
    }

    SpotModel spot(Currency currency) {
        SpotModel model = spots.get(currency);
        if (model == null) {
            throw InvalidValue.at("model.spots", "must have a model of " + currency + ", which is simulated");
        }
        return model;
    }

    double[][] correlations(List<Currency> currencies) {
        if (currencies.size() < 2) {
            return new double[][] {{1}};
        }
        return correlation
                .orElseThrow(() -> InvalidValue.at(
                        "model.correlation", "must be given, since " + currencies + " are simulated together"))
                .among(currencies);
    }

    private JointFactors simulated(Set<Observable> read) {
        List<Currency> currencies = read.stream()
                .filter(CurrencyObservable.class::isInstance)
                .map(observable -> ((CurrencyObservable) observable).currency())
                .filter(currency -> spots.containsKey(currency))
                .toList();
        return JointFactors.of(this, List.copyOf(withThoseRead(currencies)));
    }

    /** The currencies, those whose state their models read, and so on, sorted. */
    private SortedSet<Currency> withThoseRead(Collection<Currency> currencies) {
        SortedSet<Currency> all = new TreeSet<>();
        currencies.forEach(currency -> add(currency, all));
        return all;
    }

    private void add(Currency currency, SortedSet<Currency> all) {
        if (all.add(currency)) {
            spot(currency).reads().forEach(read -> add(read, all));
        }
    }
}
