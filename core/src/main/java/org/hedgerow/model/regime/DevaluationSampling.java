package org.hedgerow.model.regime;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.joint.JointModel;

/**
 * Paths drawn from a mixture of two laws: the model's own, and one with all intensities of devaluations multiplied. Each
 * path counts by its weight, real-world over mixture density, {@code w = 1 / (plain + (1 - plain) q / p)}, which is at most
 * {@code 1 / plain}; {@code q / p} is how much likelier the second law makes all calms of the path last and end as they
 * do. Owen and Zhou, Safe and effective importance sampling, JASA 95 (2000).
 *
 * @param factor of the intensities under the second law
 * @param plain share of the paths that are drawn from the model's own law; 0.2 if absent
 */
public record DevaluationSampling(double factor, Optional<Double> plain) {
    /** With fewer plain paths single ones would count too much. */
    private static final double FEWEST_PLAIN = 0.2;

    public DevaluationSampling {
        Checks.in(factor, 1, 1000, "factor");
        Checks.that(factor > 1, "factor", "must be more than 1, which is the model's own law");
        Checks.present(plain, "plain").ifPresent(share -> Checks.in(share, FEWEST_PLAIN, 1, "plain"));
    }

    /** Share of the paths of the model's own law. */
    public double plainShare() {
        return plain.orElse(FEWEST_PLAIN);
    }

    /** Refuses a model without a rate that is held until it is devalued. */
    public void check(RateModel model) {
        boolean managed = model instanceof JointModel joint
                && joint.spots().values().stream().anyMatch(ManagedRate.class::isInstance);
        Checks.that(managed, "devaluations", "must be left out where no rate of the model is managed");
    }

    /** The same law of the paths, but for their weights; of a model that {@link #check} takes. */
    public RateModel of(RateModel model) {
        check(model);
        return new OftenDevalued((JointModel) model, this);
    }
}
