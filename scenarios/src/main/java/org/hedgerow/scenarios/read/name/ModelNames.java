package org.hedgerow.scenarios.read.name;

import java.util.List;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.smile.OptionVolatility;
import org.hedgerow.market.smile.QuotedSmiles;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.AnchoredRate;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.history.FilteredHistorical;
import org.hedgerow.model.history.HistoricalSimulation;
import org.hedgerow.model.history.StationaryBootstrap;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.jump.Bates;
import org.hedgerow.model.jump.Kou;
import org.hedgerow.model.jump.Merton;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.random.SamplingPlan;

/** How rates move, and how their paths are drawn. */
final class ModelNames {
    private ModelNames() {}

    static List<Kind<?>> all() {
        return List.of(drifts(), rateModels(), plans(), spotModels(), volatilities(), calms());
    }

    private static Kind<Drift> drifts() {
        return new Kind<>(Drift.class)
                .add("forward", Drift.Forward.class)
                .add("randomWalk", Drift.RandomWalk.class)
                .add("view", Drift.View.class)
                .add("historical", Drift.Historical.class)
                .add("model", Drift.Model.class);
    }

    private static Kind<RateModel> rateModels() {
        return new Kind<>(RateModel.class)
                .add("joint", JointModel.class)
                .add("historical", HistoricalSimulation.class)
                .add("bootstrap", StationaryBootstrap.class)
                .add("filteredHistorical", FilteredHistorical.class)
                .usually(JointModel.class);
    }

    private static Kind<SamplingPlan> plans() {
        return new Kind<>(SamplingPlan.class)
                .add("plain", SamplingPlan.Plain.class)
                .add("antithetic", SamplingPlan.Antithetic.class)
                .add("sobol", SamplingPlan.Sobol.class);
    }

    private static Kind<SpotModel> spotModels() {
        return new Kind<>(SpotModel.class)
                .add("lognormal", Lognormal.class)
                .add("anchored", AnchoredRate.class)
                .add("heston", Heston.class)
                .add("merton", Merton.class)
                .add("kou", Kou.class)
                .add("bates", Bates.class)
                .add("managed", ManagedRate.class);
    }

    private static Kind<OptionVolatility> volatilities() {
        return new Kind<>(OptionVolatility.class)
                .add("term", VolatilityTerm.class)
                .add("smile", QuotedSmiles.class)
                .usually(VolatilityTerm.class);
    }

    private static Kind<Calm> calms() {
        return new Kind<>(Calm.class)
                .add("peg", Calm.Peg.class)
                .add("crawl", Calm.Crawl.class)
                .add("band", Calm.Band.class);
    }
}
