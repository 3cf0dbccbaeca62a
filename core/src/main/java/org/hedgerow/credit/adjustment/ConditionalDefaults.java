package org.hedgerow.credit.adjustment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.credit.Counterparty;
import org.hedgerow.credit.WrongWay;
import org.hedgerow.outcome.Outcomes;

/** Probabilities of default on each path of a sample, given the rank of a rate among all paths on the same date. */
final class ConditionalDefaults {
    private final Outcomes outcomes;
    private final Map<RateOn, double[]> scores = new HashMap<>(); // as they are asked for

    ConditionalDefaults(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** Adds what is lost of an exposure on a date by a default whose probability went from one number to another. */
    void addLoss(Counterparty party, LocalDate date, double from, double to, double[] exposure, double[] loss) {
        double lost = party.lossGivenDefault();
        Optional<WrongWay> wrong = party.goesWithRate();
        if (wrong.isEmpty()) {
            for (int path = 0; path < loss.length; path++) {
                loss[path] += lost * (to - from) * exposure[path];
            }
            return;
        }
        WrongWay goesWith = wrong.get();
        double[] score = scores.computeIfAbsent(
                new RateOn(goesWith.currency(), date),
                on -> NormalScores.of(outcomes.values(RatesOnDates.column(on)), outcomes.sample()));
        for (int path = 0; path < loss.length; path++) {
            double probability = goesWith.conditional(to, score[path]) - goesWith.conditional(from, score[path]);
            loss[path] += lost * probability * exposure[path];
        }
    }
}
