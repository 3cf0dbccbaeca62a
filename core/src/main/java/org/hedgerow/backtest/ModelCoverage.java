package org.hedgerow.backtest;

import java.util.List;
import java.util.Optional;

/**
 * All that a walk with one model found.
 *
 * @param name of the model, and {@code words} what is fitted to what
 * @param coverages by horizon, side and level; none for a model that was never fitted
 * @param predictions in the order in which they were made, by horizon
 * @param fits how often parameters were looked for, once a month
 * @param refused how often the past had none to give, so that those of the last fit stayed, if there was one
 * @param refusal the last reason
 * @param without days on which no forecast was made, for want of a fit
 */
public record ModelCoverage(
        String name,
        String words,
        List<Coverage> coverages,
        List<Prediction> predictions,
        int fits,
        int refused,
        Optional<String> refusal,
        int without) {
    public ModelCoverage {
        coverages = List.copyOf(coverages);
        predictions = List.copyOf(predictions);
    }
}
