package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.contribution.Detail;
import org.hedgerow.effectiveness.EffectivenessRules;
import org.hedgerow.time.Tenor;

/** What is reported, of which some is asked otherwise; {@link RiskReport} says what each is, {@link #build} checks all. */
public final class RiskReportBuilder {
    private Optional<List<Double>> alphas = Optional.empty();
    private Optional<Double> reserve = Optional.empty();
    private Optional<Double> materiality = Optional.empty();
    private Optional<List<Double>> quantiles = Optional.empty();
    private Optional<Double> spectralAversion = Optional.empty();
    private Optional<Double> entropicAversion = Optional.empty();
    private Optional<List<LocalDate>> horizons = Optional.empty();
    private Optional<Tenor> drawdownEvery = Optional.empty();
    private Optional<EffectivenessRules> effectiveness = Optional.empty();
    private Optional<Detail> contributions = Optional.empty();
    private Optional<Boolean> sensitivities = Optional.empty();

    /** Nothing asked. */
    RiskReportBuilder() {}

    RiskReportBuilder(RiskReport of) {
        alphas = of.alphas();
        reserve = of.reserve();
        materiality = of.materiality();
        quantiles = of.quantiles();
        spectralAversion = of.spectralAversion();
        entropicAversion = of.entropicAversion();
        horizons = of.horizons();
        drawdownEvery = of.drawdownEvery();
        effectiveness = of.effectiveness();
        contributions = of.contributions();
        sensitivities = of.sensitivities();
    }

    /** Levels of value at risk and expected shortfall, each between 0 and 1. */
    public RiskReportBuilder alphas(Double... asked) {
        alphas = Optional.of(List.of(asked));
        return this;
    }

    /** Set aside for losses, home currency, from 0. */
    public RiskReportBuilder reserve(double asked) {
        reserve = Optional.of(asked);
        return this;
    }

    /** The smallest net benefit that matters, as a share of gross exposure. */
    public RiskReportBuilder materiality(double asked) {
        materiality = Optional.of(asked);
        return this;
    }

    /** Levels of the outcome that the text shows, each between 0 and 1. */
    public RiskReportBuilder quantiles(Double... asked) {
        quantiles = Optional.of(List.of(asked));
        return this;
    }

    /** Above 0, up to 500: the larger, the more the worst outcomes count. */
    public RiskReportBuilder spectralAversion(double asked) {
        spectralAversion = Optional.of(asked);
        return this;
    }

    /** Above 0, for a loss of the whole gross exposure. */
    public RiskReportBuilder entropicAversion(double asked) {
        entropicAversion = Optional.of(asked);
        return this;
    }

    /** Business days before the scenario's horizon, on which outcomes are told too. */
    public RiskReportBuilder horizons(LocalDate... asked) {
        horizons = Optional.of(List.of(asked));
        return this;
    }

    /** How often the position is looked at for the deepest fall of its outcome. */
    public RiskReportBuilder drawdownEvery(Tenor asked) {
        drawdownEvery = Optional.of(asked);
        return this;
    }

    /** Asks for the tests of hedge accounting. */
    public RiskReportBuilder effectiveness(EffectivenessRules asked) {
        effectiveness = Optional.of(asked);
        return this;
    }

    /** Into which parts the risk of which outcomes is taken. */
    public RiskReportBuilder contributions(Detail asked) {
        contributions = Optional.of(asked);
        return this;
    }

    /** Whether all is asked again in bumped worlds. */
    public RiskReportBuilder sensitivities(boolean asked) {
        sensitivities = Optional.of(asked);
        return this;
    }

    /** Checks all values, and refuses what breaks a rule. */
    public RiskReport build() {
        return new RiskReport(
                alphas,
                reserve,
                materiality,
                quantiles,
                spectralAversion,
                entropicAversion,
                horizons,
                drawdownEvery,
                effectiveness,
                contributions,
                sensitivities);
    }
}
