package org.hedgerow.scenarios.report.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hedgerow.history.History;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.AnchoredRate;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.history.FilteredHistorical;
import org.hedgerow.model.history.HistoricalSimulation;
import org.hedgerow.model.history.StationaryBootstrap;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.scenario.Scenario;

/** Says what kind of paths a model makes, and what their standard errors leave out. */
public final class ModelWords {
    private ModelWords() {}

    /** {@code log-normal paths}, after a number. */
    public static String paths(Scenario scenario) {
        return paths(scenario.model(), scenario);
    }

    /** The same of another model of the scenario. */
    public static String paths(RateModel model, Scenario scenario) {
        if (model instanceof HistoricalSimulation plain) {
            return "paths: the last " + overlapping(plain, scenario) + " of the history to " + last(plain.history())
                    + ", each as it was, none drawn";
        }
        if (model instanceof StationaryBootstrap bootstrap) {
            return "paths drawn in blocks of " + Numbers.exact(bootstrap.meanBlock())
                    + " business days on average from " + moves(bootstrap.history());
        }
        if (model instanceof FilteredHistorical filtered) {
            return "paths of residuals drawn from " + moves(filtered.history())
                    + ", scaled by variances that follow the path (GARCH)";
        }
        return kinds(model, scenario) + " paths";
    }

    /** {@code log-normal}, or the models of the net position's currencies in their order: {@code anchored, managed}. */
    private static String kinds(RateModel model, Scenario scenario) {
        if (!(model instanceof JointModel joint)) {
            return "simulated";
        }
        return scenario.position().netExposure(scenario.market()).keySet().stream()
                .map(currency -> kind(joint.spots().get(currency)))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String kind(SpotModel model) {
        if (model instanceof Lognormal) {
            return "log-normal";
        }
        if (model instanceof ManagedRate) {
            return "managed-rate";
        }
        return model instanceof AnchoredRate ? "anchored" : model.getClass().getSimpleName();
    }

    /** A sentence to follow what a standard error is; empty where there is no more to say. */
    public static String errors(Scenario scenario) {
        if (scenario.model() instanceof HistoricalSimulation) {
            String overlap = days(scenario) > 1 ? ", though they overlap: errors are too small" : "";
            return "; moves are taken for independent" + overlap;
        }
        return "";
    }

    /** A sentence on the correlations that a report shows. */
    public static String correlations(RateModel model) {
        if (model instanceof JointModel joint && joint.copula().isPresent()) {
            return "Of the t copula with " + joint.copula().get().degreesOfFreedom()
                    + " degrees of freedom that the logarithmic moves of the rates have in every step.";
        }
        return model instanceof JointModel
                ? "Of the logarithmic moves of the rates, in the model."
                : "Of the daily logarithmic moves in the history.";
    }

    private static String overlapping(HistoricalSimulation plain, Scenario scenario) {
        int days = days(scenario);
        return days == 1
                ? plain.moves() + " daily moves"
                : plain.moves() + " overlapping moves over " + days + " business days";
    }

    private static int days(Scenario scenario) {
        Market market = scenario.market();
        return market.calendar()
                .businessDays(market.valuationDate(), scenario.horizon())
                .size();
    }

    private static String moves(History history) {
        List<LocalDate> dates = history.dates();
        return Numbers.fixed(dates.size() - 1.0, 0) + " daily moves, " + dates.get(0) + " to " + last(history);
    }

    private static LocalDate last(History history) {
        return history.dates().get(history.dates().size() - 1);
    }
}
