package org.hedgerow.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.decision.appraisal.Appraiser;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.hedge.Fund;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.Requirements;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.measure.RiskLevels;
import org.hedgerow.trade.Kyiv;

/** A decision between outcomes that were written down; the first strategy added is the unhedged position. */
public final class SmallSample {
    /** Sorted they lose -10 to 14; mean 0, at 80 % VaR 4, ES 12 and D 12, variance 53.6. */
    public static final double[] OPEN = {-4, 10, 0, -14, 8, 2, -10, 6, -2, 4};

    /** Sorted they lose -2 to 4; mean -0.7, at 80 % VaR 2, ES 3.5 and D 2.8, variance 3.81. */
    public static final double[] HEDGED = {2, -2, -1, -3, 1, 0, 2, -4, 0, -2};

    public static final double YEARS = 2;

    private final Map<String, double[]> chosen = new LinkedHashMap<>();
    private final Map<String, double[]> atForward = new LinkedHashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Column, double[]> others = new LinkedHashMap<>();
    private final Market market = Kyiv.market();

    public static SmallSample unhedged() {
        return new SmallSample().with(Strategy.NONE, OPEN);
    }

    public SmallSample with(String name, double[] outcome) {
        return with(name, outcome, outcome, false, 100, List.of());
    }

    public SmallSample with(String name, double[] outcome, double[] outcomeAtForward) {
        return with(name, outcome, outcomeAtForward, false, 100, List.of());
    }

    public SmallSample withFund(String name, double[] outcome, Fund fund) {
        with(name, outcome);
        Candidate last = candidates.remove(candidates.size() - 1);
        candidates.add(new Candidate(
                last.strategy(), last.whatIf(), last.after(), last.norms(), Optional.of(fund), Optional.empty()));
        return this;
    }

    public SmallSample whatIf(String name, double[] outcome) {
        return with(name, outcome, outcome, true, 100, List.of());
    }

    public SmallSample withPosition(String name, double[] outcome, double dollarsInHome) {
        return with(name, outcome, outcome, false, dollarsInHome, List.of());
    }

    public SmallSample breaking(String name, double[] outcome, LimitCheck broken) {
        return with(name, outcome, outcome, false, 100, List.of(broken));
    }

    private SmallSample with(
            String name,
            double[] outcome,
            double[] outcomeAtForward,
            boolean whatIf,
            double dollarsInHome,
            List<LimitCheck> norms) {
        OpenPosition after = OpenPosition.of(Map.of(Currency.of("USD"), dollarsInHome));
        HedgedOutcome strategy = new HedgedOutcome(name, new Plan(List.of()), market, Kyiv.HORIZON);
        candidates.add(new Candidate(strategy, whatIf, after, norms));
        chosen.put(name, outcome);
        atForward.put(name, outcomeAtForward);
        return this;
    }

    /** Beside the outcome of the last strategy, another of its columns. */
    public SmallSample also(Function<HedgedOutcome, Column> column, double... numbers) {
        others.put(column.apply(candidates.get(candidates.size() - 1).strategy()), numbers);
        return this;
    }

    /** Weighed at 80 %; a difference below 0.001 does not matter. */
    public Decision decide(Charge charge) {
        return decide(terms(charge));
    }

    public Decision decide(Terms terms) {
        return Decision.of(candidates, outcomes(), outcomes(atForward), terms);
    }

    public static Terms terms(Charge charge) {
        RiskLevels levels = new RiskLevels(List.of(0.8), charge.level(), OptionalDouble.empty());
        return new Terms(charge, YEARS, 10, 1e-4, levels, "UAH");
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    public Outcomes outcomes() {
        return outcomes(chosen);
    }

    public Appraiser appraiser(Terms terms) {
        return new Appraiser(outcomes(), candidates.get(0), terms, Interval.Z_95);
    }

    private Outcomes outcomes(Map<String, double[]> numbers) {
        Requirements requirements = new Requirements(Kyiv.TODAY, Kyiv.HORIZON);
        Columns columns = new Columns();
        candidates.forEach(candidate -> candidate.strategy().require(requirements, columns));
        others.keySet().forEach(columns::everyPath);
        int paths = numbers.get(candidates.get(0).name()).length;
        Outcomes outcomes = new Outcomes(columns, paths);
        PathBatch batch = new PathBatch(requirements.layout(0));
        OutcomeBatch rows = new OutcomeBatch(columns);
        for (int block = 0; block * PathBatch.SIZE < paths; block++) {
            int first = block * PathBatch.SIZE;
            int count = Math.min(PathBatch.SIZE, paths - first);
            batch.start(block, count);
            for (Candidate candidate : candidates) {
                double[] row = rows.row(columns.place(candidate.strategy().outcome()));
                double[] all = numbers.get(candidate.name());
                Arrays.setAll(row, path -> path < count ? all[first + path] : 0);
            }
            others.forEach((column, all) ->
                    Arrays.setAll(rows.row(columns.place(column)), path -> path < count ? all[first + path] : 0));
            outcomes.record(batch, rows);
        }
        return outcomes;
    }
}
