package org.hedgerow.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.outlook.budget.BudgetStudy;
import org.hedgerow.position.Position;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.RiskProfile;
import org.hedgerow.risk.shape.OutcomeShape;
import org.hedgerow.sample.Sample;
import org.hedgerow.simulation.Crew;

/** Follows every strategy on the dates asked for, and tells what came of it. */
public final class OutlookStudy {
    private final OutlookTerms terms;
    private final List<HedgedOutcome> strategies;
    private final List<CourseWatch> courses = new ArrayList<>(); // none, or one for each strategy
    private final Optional<BudgetStudy> budget;

    /** Of strategies of which the first is doing nothing. */
    public OutlookStudy(OutlookTerms terms, Position position, List<HedgedOutcome> strategies) {
        this.terms = terms;
        this.strategies = List.copyOf(strategies);
        if (!terms.dates().isEmpty() || !terms.looks().isEmpty()) {
            strategies.forEach(
                    strategy -> courses.add(CourseWatch.of(strategy, position, terms.dates(), terms.looks())));
        }
        this.budget = BudgetStudy.of(position, strategies);
    }

    /** What is to watch a run, in this order, before its outcomes are read. */
    public List<Observer> observers() {
        List<Observer> observers = new ArrayList<>(courses);
        budget.ifPresent(study -> observers.addAll(study.observers()));
        return observers;
    }

    /**
     * What the observers wrote, and the shapes of the outcomes themselves.
     *
     * @param crew among which the strategies are shared out; each is told of by one
     */
    public Outlook read(Outcomes outcomes, Crew crew) {
        Sample sample = outcomes.sample();
        return new Outlook(
                terms,
                crew.each(strategies.size(), place -> outlook(place, outcomes, sample)),
                budget.map(study -> study.read(outcomes, sample, terms.levels().alphas())));
    }

    private StrategyOutlook outlook(int place, Outcomes outcomes, Sample sample) {
        double[] outcome = outcomes.values(strategies.get(place).outcome());
        Optional<CourseWatch> course = courses.isEmpty() ? Optional.empty() : Optional.of(courses.get(place));
        return new StrategyOutlook(
                strategies.get(place).name(),
                OutcomeShape.of(outcome, Ranks.of(outcome, sample), terms.shape()),
                course.map(watch -> dates(watch, outcomes, sample)).orElse(List.of()),
                course.filter(watch -> !terms.looks().isEmpty()).map(watch -> Drawdown.of(watch, outcomes, sample)));
    }

    private List<OnDate> dates(CourseWatch watch, Outcomes outcomes, Sample sample) {
        List<OnDate> dates = new ArrayList<>();
        for (LocalDate date : watch.kept()) {
            double[] outcome = outcomes.values(watch.column(date));
            dates.add(new OnDate(date, RiskProfile.of(outcome, Ranks.of(outcome, sample), terms.levels())));
        }
        return dates;
    }
}
