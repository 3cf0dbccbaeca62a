package org.hedgerow.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hedgerow.risk.Estimate;

/**
 * The model that shows most of something, and those that show less beyond any accident of the paths.
 *
 * @param less in the order of the models
 */
record Contrast(Shown most, List<Shown> less) {
    /** Standard errors beyond which a number is no accident of the paths. */
    private static final double SURE = 3;

    /** What one model shows. */
    record Shown(ModelAnswer model, Estimate value) {
        boolean exceeds(double material) {
            return value.interval(SURE).low() > material;
        }

        boolean isNegative() {
            return value.interval(SURE).high() < 0;
        }

        /**
         * Errors are added and not their squares: models are simulated with the same draws, so that how their errors
         * depend on each other is not known.
         */
        boolean isBelow(Shown other, double material) {
            double gap = other.value.value() - value.value();
            return gap > material
                    && other.value.interval(SURE).low() > value.interval(SURE).high();
        }
    }

    /** Empty where no model shows more than another, or the largest value is itself not above {@code material}. */
    static Optional<Contrast> of(List<ModelAnswer> models, Function<ModelAnswer, Estimate> quantity, double material) {
        List<Shown> shown = new ArrayList<>();
        models.forEach(model -> shown.add(new Shown(model, quantity.apply(model))));
        Shown most = shown.stream()
                .max(Comparator.comparingDouble(some -> some.value.value()))
                .orElseThrow();
        List<Shown> less =
                shown.stream().filter(some -> some.isBelow(most, material)).toList();
        return less.isEmpty() || !most.exceeds(material) ? Optional.empty() : Optional.of(new Contrast(most, less));
    }

    /** How much of what is most a model does not show. */
    double hidden(Shown some) {
        return most.value.value() - some.value.value();
    }

    /** The same as a share of what is most, with the largest error that it may have. */
    Estimate hiddenShare(Shown some) {
        double all = most.value.value();
        double part = some.value.value() / all;
        double error = (some.value.standardError() + Math.abs(part) * most.value.standardError()) / all;
        return new Estimate(1 - part, error, most.value.degreesOfFreedom());
    }
}
