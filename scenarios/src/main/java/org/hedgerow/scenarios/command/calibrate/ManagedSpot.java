package org.hedgerow.scenarios.command.calibrate;

import static org.hedgerow.scenarios.command.calibrate.FitReport.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.calibration.regime.DevaluationEvent;
import org.hedgerow.calibration.regime.DevaluationRisk;
import org.hedgerow.calibration.regime.DevaluationRule;
import org.hedgerow.calibration.regime.LateEvent;
import org.hedgerow.calibration.regime.ManagedFit;
import org.hedgerow.calibration.regime.Poisson;
import org.hedgerow.calibration.regime.RegimeMeasures;
import org.hedgerow.history.Fixings;
import org.hedgerow.scenarios.command.calibrate.option.ModelOptions;
import org.hedgerow.scenarios.report.wording.Numbers;

/** The managed rate of one currency, from dated devaluations or from those that a rule finds. */
final class ManagedSpot {
    private static final int FEW = 10;

    private ManagedSpot() {}

    /** Without a list of events the usual rule finds them. */
    static SpotFit of(Fixings fixings, List<DevaluationEvent> dated, ModelOptions options) {
        List<DevaluationEvent> events = dated == null ? DevaluationRule.USUAL.find(fixings) : dated;
        ManagedFit fit = fit(fixings, dated, options.eventYears());
        List<Fit.Row> rows = new ArrayList<>();
        for (DevaluationEvent event : fit.events()) {
            rows.add(row("devaluation of " + event.date() + ", log", FitReport.number(event.logMove())));
        }
        rows.addAll(risk(fit.risk(), "years at risk"));
        rows.add(row("calm: volatility, a year", fit.calm().volatility()));
        rows.add(row("calm: growth of the logarithm", fit.calm().growth()));
        rows.addAll(rows("crisis", fit.crisis()));
        rows.addAll(rows("settling", fit.settling()));
        rows.add(row("devaluations that a float followed", String.valueOf(fit.floats())));
        rows.addAll(rows("float", fit.floating()));
        return new SpotFit(
                fit.model(),
                Optional.empty(),
                rows,
                warnings(fit, events.size() - fit.events().size(), dated == null),
                FittedErrors.of(fit.risk()));
    }

    private static ManagedFit fit(Fixings fixings, List<DevaluationEvent> dated, Optional<Double> years) {
        if (dated == null) {
            return ManagedFit.of(fixings, DevaluationRule.USUAL);
        }
        return years.isPresent() ? ManagedFit.of(fixings, dated, years.orElseThrow()) : ManagedFit.of(fixings, dated);
    }

    private static List<Fit.Row> rows(String regime, RegimeMeasures measures) {
        return List.of(
                row(regime + ": years", measures.years()),
                row(regime + ": growth of the logarithm", measures.growth()),
                row(regime + ": volatility, a year", measures.volatility()));
    }

    /** How often, with the interval in place of errors, and how far. */
    static List<Fit.Row> risk(DevaluationRisk risk, String years) {
        Poisson intensity = risk.intensity();
        List<Fit.Row> rows = new ArrayList<>();
        String interval = " 95 %: " + FitReport.number(intensity.low()) + " to " + FitReport.number(intensity.high())
                + ", from " + intensity.events() + " in " + FitReport.number(intensity.years()) + " " + years;
        rows.add(new Fit.Row("devaluations a year", List.of(FitReport.number(intensity.value()), interval)));
        if (intensity.events() > 0) {
            rows.add(row("mean of their logarithm", risk.meanLogMove()));
            rows.add(row("deviation of their logarithm", risk.deviation()));
        }
        return rows;
    }

    private static List<String> warnings(ManagedFit fit, int left, boolean found) {
        List<String> warnings = new ArrayList<>();
        if (left > 0 && found) {
            warnings.add(left + (left == 1 ? " more rise" : " more rises") + " of 10 % in 20 days came in a float and "
                    + (left == 1 ? "is" : "are") + " counted among its moves");
        } else if (left > 0) {
            warnings.add(left + " of the devaluations dated lie outside the history and are left out;"
                    + " --event-years counts them");
        }
        for (LateEvent late : fit.late()) {
            warnings.add(
                    "the rate had risen by " + Numbers.percent(late.rise(), 1) + " %" + " before the devaluation of "
                            + late.event().date() + ", which the calm counts among its moves; date it " + late.begun()
                            + " and from the rate before that");
        }
        if (fit.events().size() < FEW) {
            warnings.add("counted from " + fit.events().size()
                    + " devaluations; the model is a judgement on them, not a measurement");
        }
        return warnings;
    }
}
