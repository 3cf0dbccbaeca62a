package org.hedgerow.estimate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.Verdict;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.ValueAtRisk;
import org.hedgerow.sample.Sample;

/** Adds up the decisions under models that were drawn. */
public final class ParameterStudy {
    private static final double TAIL = 0.95;

    private final List<DrawnModels.Drawn> models;
    private final List<Decision> decisions;

    /** One decision for each model. */
    public ParameterStudy(List<DrawnModels.Drawn> models, List<Decision> decisions) {
        this.models = List.copyOf(models);
        this.decisions = List.copyOf(decisions);
    }

    /** Beside the answer under the parameters as they are. */
    public ParameterReport report(Decision answer, int paths) {
        List<ParameterReport.OfStrategy> strategies = new ArrayList<>();
        for (int place = 0; place < answer.appraisals().size(); place++) {
            strategies.add(strategy(place, answer.appraisals().get(place)));
        }
        List<ParameterReport.Spread> spreads = new ArrayList<>();
        for (Parameter parameter : models.get(0).values().keySet()) {
            double[] row = models.stream()
                    .mapToDouble(model -> model.values().get(parameter))
                    .toArray();
            spreads.add(new ParameterReport.Spread(parameter, low(row), quantile(row, 0.5), high(row)));
        }
        return new ParameterReport(
                models.size(),
                paths,
                spreads,
                strategies,
                share(decision -> decision.recommendation().strategy().isEmpty() ? 1 : 0));
    }

    private ParameterReport.OfStrategy strategy(int place, Appraisal answer) {
        Map<Verdict, Estimate> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(
                    verdict, share(decision -> decision.appraisals().get(place).verdict() == verdict ? 1 : 0));
        }
        double[] benefits = decisions.stream()
                .mapToDouble(decision ->
                        decision.appraisals().get(place).netBenefit().value())
                .toArray();
        return new ParameterReport.OfStrategy(
                answer.name(),
                verdicts,
                share(decision -> decision.recommendation()
                                .strategy()
                                .filter(answer.name()::equals)
                                .isPresent()
                        ? 1
                        : 0),
                low(benefits),
                quantile(benefits, 0.5),
                high(benefits),
                answer.netBenefit());
    }

    private Estimate share(ToDoubleFunction<Decision> is) {
        return Influence.estimate(decisions.stream().mapToDouble(is).toArray());
    }

    private static Estimate low(double[] row) {
        return quantile(row, 1 - TAIL);
    }

    private static Estimate high(double[] row) {
        return quantile(row, TAIL);
    }

    /** The loss that is not exceeded is the gain that is not missed. */
    private static Estimate quantile(double[] row, double level) {
        Estimate loss = new ValueAtRisk(1 - level).estimate(Ranks.of(row, Sample.plain(row.length)));
        return new Estimate(0.0 - loss.value(), loss.standardError());
    }
}
