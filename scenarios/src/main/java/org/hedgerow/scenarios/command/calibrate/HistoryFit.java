package org.hedgerow.scenarios.command.calibrate;

import static org.hedgerow.scenarios.command.calibrate.FitReport.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedgerow.calibration.history.HistoricalCorrelation;
import org.hedgerow.calibration.history.HistoricalDrift;
import org.hedgerow.calibration.regime.DevaluationEvent;
import org.hedgerow.calibration.regime.DevaluationRisk;
import org.hedgerow.calibration.regime.DevaluationRule;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.estimate.Estimates;
import org.hedgerow.estimate.SpotEstimate;
import org.hedgerow.history.Fixings;
import org.hedgerow.history.History;
import org.hedgerow.history.Returns;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.history.FilteredHistorical;
import org.hedgerow.model.history.GarchFilter;
import org.hedgerow.model.history.HistoricalSimulation;
import org.hedgerow.model.history.StationaryBootstrap;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.command.calibrate.option.ModelOptions;

/** Fits a model to rates: each currency by itself, then what they have in common. */
final class HistoryFit {
    private static final List<String> COLUMNS = List.of("value", "standard error", "robust error");
    private static final String NOTE =
            "Standard error: if the fitted law is that of the data. Robust error: if only its moments are.";

    private final Map<Currency, Fixings> series;
    private final Map<Currency, List<DevaluationEvent>> events;
    private final ModelOptions options;
    private final LocalDate valuationDate;
    private final List<Fit.Part> parts = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<Currency, SpotEstimate> errors = new TreeMap<>();

    private HistoryFit(Rates rates, ModelOptions options) {
        this.series = rates.series();
        this.events = rates.events();
        this.options = options;
        LocalDate last = series.values().stream()
                .map(Fixings::last)
                .max(LocalDate::compareTo)
                .orElseThrow();
        this.valuationDate = options.valuationDate(last);
    }

    /** Faults name the currency: {@code USD: returns must not all be the same}. */
    static Fit of(Rates rates, Currency home, ModelOptions options) {
        HistoryFit fit = new HistoryFit(rates, options);
        RateModel model = fit.model(home);
        return new Fit(model, fit.parts, NOTE, fit.warnings, fit.estimates(model));
    }

    private RateModel model(Currency home) {
        Map<Currency, SpotModel> spots = new TreeMap<>();
        Map<Currency, GarchFilter> filters = new TreeMap<>();
        Map<Currency, Drift> drifts = new TreeMap<>();
        series.forEach((currency, fixings) -> {
            try {
                Returns returns = fixings.logReturns();
                SpotFit spot = options.kind() == ModelOptions.Kind.MANAGED
                        ? ManagedSpot.of(fixings, events.get(currency), options)
                        : SpotFit.of(returns, options, valuationDate);
                HistoricalDrift drift = HistoricalDrift.of(returns);
                spots.put(currency, spot.model());
                errors.put(currency, spot.errors());
                spot.garch().ifPresent(garch -> filters.put(currency, GarchFilter.of(garch)));
                options.drift(drift).ifPresent(wanted -> drifts.put(currency, wanted));
                parts.add(new Fit.Part(subject(currency, home, returns), COLUMNS, rows(spot, drift, fixings, returns)));
                spot.warnings().forEach(warning -> warnings.add(currency + ": " + warning));
            } catch (InvalidValue fault) {
                throw fault.within(currency.code());
            }
        });
        if (options.kind() == ModelOptions.Kind.MANAGED && !options.isDriftOfModel()) {
            warnings.add("the mean of the paths is not the model's: neither its crawl nor how often and how far it is"
                    + " devalued moves it; --drift=model lets them");
        }
        Optional<Map<Currency, Drift>> wanted = drifts.isEmpty() ? Optional.empty() : Optional.of(drifts);
        return switch (options.kind()) {
            case HISTORICAL -> new HistoricalSimulation(common(), options.moves(), wanted);
            case BOOTSTRAP -> new StationaryBootstrap(common(), options.meanBlock(), wanted);
            case FILTERED -> new FilteredHistorical(common(), filters, wanted);
            default -> new JointModel(spots, wanted, correlation());
        };
    }

    /** Correlations were measured from the returns between common dates. */
    private Optional<Estimates> estimates(RateModel model) {
        errors.values().removeIf(SpotEstimate.NONE::equals);
        if (!(model instanceof JointModel joint)
                || (errors.isEmpty() && joint.correlation().isEmpty())) {
            return Optional.empty();
        }
        Optional<Integer> observations = joint.correlation()
                .map(any -> common().dates().size() - 1)
                .filter(number -> number >= Estimates.FEWEST_OBSERVATIONS);
        return Optional.of(new Estimates(
                Optional.empty(),
                Optional.empty(),
                errors.isEmpty() ? Optional.empty() : Optional.of(errors),
                observations));
    }

    private History common() {
        return History.onCommonDates(series);
    }

    private static String subject(Currency currency, Currency home, Returns returns) {
        return currency.in(home) + ": " + returns.size() + " returns, " + returns.from(0) + " to "
                + returns.to(returns.size() - 1);
    }

    private List<Fit.Row> rows(SpotFit spot, HistoricalDrift drift, Fixings fixings, Returns returns) {
        List<Fit.Row> rows = new ArrayList<>(spot.rows());
        rows.add(row("growth of the mean, a year", drift.rate()));
        if (options.kind() != ModelOptions.Kind.MANAGED) {
            rows.addAll(ManagedSpot.risk(
                    DevaluationRisk.of(DevaluationRule.USUAL.find(fixings), returns.years()), "years"));
        }
        return rows;
    }

    private Optional<Correlation> correlation() {
        if (series.size() < 2) {
            return Optional.empty();
        }
        History history = common();
        HistoricalCorrelation correlation = HistoricalCorrelation.of(history);
        List<Fit.Row> rows = new ArrayList<>();
        List<Currency> currencies = correlation.currencies();
        for (int row = 0; row < currencies.size(); row++) {
            for (int column = row + 1; column < currencies.size(); column++) {
                rows.add(row(
                        currencies.get(row) + " with " + currencies.get(column),
                        correlation.estimates().get(row).get(column)));
            }
        }
        parts.add(
                new Fit.Part("correlations of returns on " + history.dates().size() + " common dates", COLUMNS, rows));
        return Optional.of(correlation.correlation());
    }
}
