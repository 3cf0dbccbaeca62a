package org.hedgerow.credit.loss;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.credit.Counterparty;
import org.hedgerow.credit.WrongWay;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;

/** Fills the model below and, on dates on which it is read, who has defaulted. */
final class CounterpartyDefaultsKernel implements PathKernel {
    private final PathKernel model;
    private final Step[][] steps; // [date]
    private final int firstSum; // scratch rows, one for each counterparty
    private final int sums;
    private final int uniformRow;
    private final int scoreRow;
    private final long today;

    CounterpartyDefaultsKernel(CounterpartyDefaults terms, PathKernel model, PathLayout layout, Market market) {
        this.model = model;
        this.firstSum = layout.scratch() + terms.model().scratchRows(layout.observables());
        this.sums = terms.parties().size();
        this.uniformRow = firstSum + sums;
        this.scoreRow = uniformRow + 1;
        this.today = market.valuationDate().toEpochDay();
        List<List<Step>> byDate = new ArrayList<>();
        for (int date = 0; date < layout.grid().size(); date++) {
            byDate.add(new ArrayList<>());
        }
        for (int party = 0; party < sums; party++) {
            Defaulted what = new Defaulted(terms.parties().get(party).name());
            if (layout.observables().contains(what)) {
                steps(terms, party, what, layout, market, byDate);
            }
        }
        this.steps = byDate.stream().map(list -> list.toArray(Step[]::new)).toArray(Step[][]::new);
    }

    private void steps(
            CounterpartyDefaults terms,
            int place,
            Defaulted what,
            PathLayout layout,
            Market market,
            List<List<Step>> byDate) {
        Counterparty party = terms.parties().get(place);
        double before = 0;
        for (LocalDate day : terms.dates()) {
            if (!layout.grid().dates().contains(day)
                    || !layout.filled(what, layout.grid().index(day))) {
                break; // whoever reads it does so on all dates up to one
            }
            double until = party.defaults().probability(market.valuationDate(), day);
            Optional<WrongWay> wrong = party.goesWithRate();
            byDate.get(layout.grid().index(day))
                    .add(new Step(
                            firstSum + place,
                            layout.row(what),
                            new Driver("default", party.name()),
                            before,
                            until,
                            wrong.map(some -> new Score(
                                            some,
                                            layout.row(new Spot(some.currency())),
                                            terms.ranks(some.currency(), day),
                                            new Driver("rank", some.currency().code()),
                                            day.toEpochDay()))
                                    .orElse(null)));
            before = until;
        }
    }

    /** Of a rate on a date. */
    private record Score(WrongWay wrong, int spotRow, RateRanks ranks, Driver driver, long day) {}

    /** An interval of a counterparty that ends on a date; without a score where its default goes with no rate. */
    private record Step(int sumRow, int row, Driver driver, double before, double until, Score score) {
        /** Moves on the sum and counts how often the uniform, or a whole number above it, is passed. */
        void add(double[] sum, double[] uniform, double[] scores, double[] out) {
            for (int path = 0; path < out.length; path++) {
                double to = sum[path]
                        + (score == null
                                ? until - before
                                : score.wrong.conditional(until, scores[path])
                                        - score.wrong.conditional(before, scores[path]));
                out[path] =
                        Math.max(0, Math.ceil(to - uniform[path])) - Math.max(0, Math.ceil(sum[path] - uniform[path]));
                sum[path] = to;
            }
        }
    }

    @Override
    public void fill(PathBatch batch, int date, Draws draws) {
        model.fill(batch, date, draws);
        if (date == 0) {
            for (int party = 0; party < sums; party++) {
                Rows.fill(batch.row(firstSum + party), 0);
            }
        }
        double[] uniform = batch.row(uniformRow);
        double[] scores = batch.row(scoreRow);
        for (Step step : steps[date]) {
            Score score = step.score;
            if (score != null) {
                draws.uniforms(score.driver, batch.block(), score.day, uniform);
                score.ranks.scores(batch.row(score.spotRow), uniform, scores);
            }
            draws.uniforms(step.driver, batch.block(), today, uniform);
            step.add(batch.row(step.sumRow), uniform, scores, batch.row(step.row));
        }
    }
}
