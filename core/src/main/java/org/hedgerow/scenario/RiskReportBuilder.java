package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.contribution.Detail;
import org.hedgerow.effectiveness.EffectivenessRules;
import org.hedgerow.time.Tenor;

/** What is reported, of which some is asked otherwise; {@link RiskReport} says what each is, {@link #build} checks all. */
public final class RiskReportBuilder {
    private Optional<List<Double>> alphas;
    private Optional<Double> reserve;
    private Optional<Double> materiality;
    private Optional<List<Double>> quantiles;
    private Optional<Double> spectralAversion;
    private Optional<Double> entropicAversion;
    private Optional<List<LocalDate>> horizons;
    private Optional<Tenor> drawdownEvery;
    private Optional<EffectivenessRules> effectiveness;
    private Optional<Detail> contributions;
    private Optional<Boolean> sensitivities;

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

    public RiskReportBuilder alphas(Double... asked) {
        alphas = Optional.of(List.of(asked));
        return this;
    }

    public RiskReportBuilder reserve(double asked) {
        reserve = Optional.of(asked);
        return this;
    }

    public RiskReportBuilder materiality(double asked) {
        materiality = Optional.of(asked);
        return this;
    }

    public RiskReportBuilder quantiles(Double... asked) {
        quantiles = Optional.of(List.of(asked));
        return this;
    }

    public RiskReportBuilder spectralAversion(double asked) {
        spectralAversion = Optional.of(asked);
        return this;
    }

    public RiskReportBuilder entropicAversion(double asked) {
        entropicAversion = Optional.of(asked);
        return this;
    }

    public RiskReportBuilder horizons(LocalDate... asked) {
        horizons = Optional.of(List.of(asked));
        return this;
    }

    public RiskReportBuilder drawdownEvery(Tenor asked) {
        drawdownEvery = Optional.of(asked);
        return this;
    }

    public RiskReportBuilder effectiveness(EffectivenessRules asked) {
        effectiveness = Optional.of(asked);
        return this;
    }

    public RiskReportBuilder contributions(Detail asked) {
        contributions = Optional.of(asked);
        return this;
    }

    public RiskReportBuilder sensitivities(boolean asked) {
        sensitivities = Optional.of(asked);
        return this;
    }

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
