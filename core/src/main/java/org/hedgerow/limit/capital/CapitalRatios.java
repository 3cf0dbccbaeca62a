package org.hedgerow.limit.capital;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.ExpectedShortfall;
import org.hedgerow.risk.measure.StandardDeviation;
import org.hedgerow.sample.Sample;

/**
 * The bank's capital ratio: today, and with each strategy along the paths.
 *
 * @param today capital over risk-weighted assets, a share; deals at today's rates do not change it
 * @param minimum that the ratio must not fall below, a share
 * @param alpha level beyond which the worst paths lie
 * @param naturalHedges by currency of the assets
 * @param profiles without any hedge first
 */
public record CapitalRatios(
        double today,
        double minimum,
        double alpha,
        List<NaturalHedge> naturalHedges,
        List<CapitalRatioProfile> profiles) {
    public CapitalRatios {
        Checks.finite(today, "today");
        naturalHedges = List.copyOf(naturalHedges);
        profiles = List.copyOf(profiles);
    }

    /** Of a strategy. */
    public Optional<CapitalRatioProfile> profile(String strategy) {
        return profiles.stream()
                .filter(profile -> profile.strategy().equals(strategy))
                .findFirst();
    }

    static CapitalRatios of(
            List<CapitalRatioWatch> watches, Outcomes outcomes, Map<Currency, Double> netInHome, double alpha) {
        CapitalRatioWatch unhedged = watches.get(0);
        RiskWeightedAssets assets = unhedged.assets();
        List<NaturalHedge> hedges = assets.currencyShares().keySet().stream()
                .map(currency -> new NaturalHedge(
                        currency,
                        netInHome.getOrDefault(currency, 0.0),
                        assets.neutralPosition(currency, unhedged.capital())))
                .toList();
        return new CapitalRatios(
                unhedged.capital() / assets.amount(),
                assets.minimumRatio(),
                alpha,
                hedges,
                watches.stream()
                        .map(watch -> profile(watch, unhedged, outcomes, alpha))
                        .toList());
    }

    private static CapitalRatioProfile profile(
            CapitalRatioWatch watch, CapitalRatioWatch unhedged, Outcomes outcomes, double alpha) {
        Sample sample = outcomes.sample();
        double minimum = watch.assets().minimumRatio();
        List<CapitalRatioOn> dates = new ArrayList<>();
        for (LocalDate date : watch.outcomes().dates()) {
            dates.add(CapitalRatioOn.of(date, outcomes.values(watch.column(date)), minimum, alpha, sample));
        }
        LocalDate horizon = watch.outcomes().dates().last();
        double[] with = outcomes.values(watch.column(horizon));
        double[] without = outcomes.values(unhedged.column(horizon));
        return new CapitalRatioProfile(
                watch.outcomes().name(),
                dates,
                difference(new ExpectedShortfall(alpha), without, with, sample), // a shortfall is a ratio lost
                difference(new StandardDeviation(), with, without, sample));
    }

    /** Of a measure of the first less that of the second, with the error of paired paths. */
    private static Estimate difference(Measure measure, double[] first, double[] second, Sample sample) {
        return Influence.difference(
                measure.influence(first, Ranks.of(first, sample)),
                measure.influence(second, Ranks.of(second, sample)),
                sample);
    }
}
