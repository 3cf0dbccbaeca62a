package org.hedgerow.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.backtest.coverage.ShortfallCheck;
import org.hedgerow.backtest.forecast.Ahead;
import org.hedgerow.backtest.forecast.Fitting;
import org.hedgerow.backtest.forecast.Forecaster;
import org.hedgerow.history.Fixings;
import org.hedgerow.model.RateModel;
import org.hedgerow.simulation.Settings;

/** One model on its way through the history. */
final class Walk {
    private final WalkForward question;
    private final Fixings fixings;
    private final Forecaster forecaster;
    private final Fitting fitting;
    private final List<List<Prediction>> predictions = new ArrayList<>(); // by horizon
    private final List<List<ShortfallCheck>> shortfalls = new ArrayList<>(); // by horizon and bound
    private int without;

    Walk(WalkForward question, Forecaster forecaster) {
        this.question = question;
        this.fixings = question.fixings();
        this.forecaster = forecaster;
        this.fitting = new Fitting(forecaster, fixings);
        for (int ignored : question.horizons()) {
            predictions.add(new ArrayList<>());
            List<ShortfallCheck> tests = new ArrayList<>();
            for (Side side : Side.values()) {
                question.levels().forEach(level -> tests.add(new ShortfallCheck(level, question.seed() + side.sign())));
            }
            shortfalls.add(tests);
        }
    }

    ModelCoverage coverage() {
        int first = question.first();
        int last = question.last();
        for (int day = first; day < last; day++) {
            fitting.reach(day);
            for (int place = 0; place < question.horizons().size(); place++) {
                int ahead = question.horizons().get(place);
                if ((day - first) % ahead == 0 && day + ahead <= last) {
                    predict(day, place, ahead);
                }
            }
        }
        return new ModelCoverage(
                forecaster.name(),
                forecaster.words(),
                coverages(),
                predictions.stream().flatMap(List::stream).toList(),
                fitting.fits(),
                fitting.refused(),
                fitting.refusal(),
                without);
    }

    private List<Coverage> coverages() {
        List<Coverage> coverages = new ArrayList<>();
        for (int place = 0; place < predictions.size(); place++) {
            List<ShortfallCheck> tests = shortfalls.get(place);
            for (int bound = 0; bound < tests.size() && !predictions.get(place).isEmpty(); bound++) {
                coverages.add(Coverage.of(
                        predictions.get(place), bound, tests.get(bound).result()));
            }
        }
        return coverages;
    }

    private void predict(int day, int place, int fixingsAhead) {
        Ahead ahead = new Ahead(question.currency(), fixings.dates().get(day), fixingsAhead, Optional.empty());
        boolean still = fitting.isStill(day, fixingsAhead);
        Optional<Forecast> forecast = still ? Optional.of(Forecast.still()) : simulated(day, ahead);
        if (forecast.isEmpty()) {
            without++;
            return;
        }
        LocalDate due = fixings.dates().get(day + fixingsAhead);
        double quotient =
                fixings.rates().get(day + fixingsAhead) / fixings.rates().get(day);
        List<Prediction.Bound> bounds = new ArrayList<>();
        for (Side side : Side.values()) {
            double[] losses = forecast.orElseThrow().losses(side);
            for (double level : question.levels()) {
                double valueAtRisk = Forecast.valueAtRisk(losses, level);
                double shortfall = Forecast.expectedShortfall(losses, level);
                shortfalls
                        .get(place)
                        .get(bounds.size())
                        .add(ahead.from().toEpochDay(), losses, valueAtRisk, shortfall, side.loss(quotient));
                bounds.add(new Prediction.Bound(side, level, valueAtRisk, shortfall));
            }
        }
        predictions.get(place).add(new Prediction(ahead.from(), due, fixingsAhead, still, quotient, bounds));
    }

    private Optional<Forecast> simulated(int day, Ahead ahead) {
        double rate = fixings.rates().get(day);
        return fitting.model(day, ahead)
                .map(model -> Forecast.of(model, ahead, question.home(), rate, settings(model)));
    }

    private Settings settings(RateModel model) {
        return new Settings(model.paths().orElse(question.paths()), question.seed(), 1);
    }
}
