package org.hedgerow.decision.appraisal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.HedgedOutcome.Group;
import org.hedgerow.booking.HedgedOutcome.Missed;
import org.hedgerow.ledger.Cost;
import org.hedgerow.limit.watch.LimitFindings;
import org.hedgerow.outcome.Column;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.located.Levels;
import org.hedgerow.risk.measure.RiskLevels;
import org.hedgerow.risk.measure.RiskProfile;
import org.hedgerow.risk.row.Paths;

/** Asks paths for all that is said of one strategy after the other, against the unhedged outcomes of the same paths. */
public final class Appraisals {
    private static final int ROWS = 24;
    private static final int ROWS_HELD = 6; // outcomes, influences and benefits

    private final Paths paths;
    private final Terms terms;
    private final double quantile;
    private final WeighedRows unhedged;

    /** Against one candidate, with intervals of so many standard errors of a normal on either side. */
    public Appraisals(Paths paths, Candidate unhedged, Terms terms, double quantile) {
        this.paths = paths;
        this.terms = terms;
        this.quantile = quantile;
        this.unhedged = new WeighedRows(unhedged, Optional.empty(), terms);
    }

    /**
     * What has to be located before it can be asked for.
     *
     * @param written whether anybody wrote a column
     */
    public static Map<Column, Levels> located(List<Candidate> candidates, Terms terms, Predicate<Column> written) {
        RiskLevels levels = terms.levels();
        List<Double> alphas = new ArrayList<>(levels.alphas());
        alphas.add(levels.chargeAlpha());
        List<Double> losses = levels.reserve().stream().boxed().toList();
        Map<Column, Levels> located = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            HedgedOutcome strategy = candidate.strategy();
            located.put(strategy.outcome(), Levels.of(alphas, losses));
            Optional.of(strategy.lowestBalance())
                    .filter(written)
                    .ifPresent(lowest -> located.put(lowest, CashNeed.LEVELS));
            Levels charged = Levels.of(List.of(terms.charge().level()), List.of());
            terms.profile().ifPresent(dates -> dates.years()
                    .keySet()
                    .forEach(date -> located.put(ChargedProfile.column(strategy, date), charged)));
        }
        return located;
    }

    /** About how many rows are asked for of so many candidates, pairs of them included. */
    public static int rows(int candidates) {
        return ROWS * candidates + 3 * candidates * (candidates - 1) / 2;
    }

    /** About how many rows of a block are held at a time. */
    public static int rowsHeld(int candidates) {
        return ROWS_HELD * candidates + ROWS;
    }

    /** One candidate's rows. */
    public WeighedRows rows(Candidate candidate) {
        boolean isUnhedged = candidate.name().equals(unhedged.candidate().name());
        return isUnhedged ? unhedged : new WeighedRows(candidate, Optional.of(unhedged), terms);
    }

    /**
     * All that is said of one candidate.
     *
     * @param others of the same draws at forward drift, {@code atForward} the candidate's rows on them
     */
    public Supplier<Appraisal> ask(WeighedRows rows, Paths others, WeighedRows atForward) {
        Candidate candidate = rows.candidate();
        HedgedOutcome strategy = candidate.strategy();
        Reduction reduction = rows.reduction(paths);
        Supplier<RiskProfile> outcome = RiskProfile.of(strategy.outcome(), paths, terms.levels());
        Supplier<Estimate> cost = paths.estimate(rows.cost());
        Supplier<Estimate> riskCost = paths.estimate(rows.riskCost());
        Supplier<Estimate> benefit = paths.estimate(rows.benefit());
        Supplier<Estimate> benefitAtForward =
                others.equals(paths) ? benefit : paths.estimate(atForward.benefit(), others);
        Supplier<PriceOfRisk> price = priceOfRisk(rows, reduction);
        Supplier<RiskRemoved> removed = RiskRemoved.of(reduction, terms.rounding(), paths);
        Optional<Supplier<CashNeed>> cash = Optional.of(strategy)
                .filter(some -> paths.has(some.lowestBalance()))
                .map(some -> CashNeed.of(some, paths));
        return () -> {
            RiskProfile profile = outcome.get();
            NetBenefit netBenefit = netBenefit(benefit.get());
            return new Appraisal(
                    candidate.name(),
                    candidate.whatIf(),
                    profile,
                    components(strategy),
                    cost.get(),
                    mean(strategy.group(Group.FRICTIONS)),
                    mean(strategy.group(Group.DRIFT_COST)),
                    riskCost.get(),
                    netBenefit,
                    netBenefit(benefitAtForward.get()),
                    price.get(),
                    removed.get(),
                    Verdict.of(
                            netBenefit.interval(),
                            terms.material(),
                            profile.charge().tail().count()),
                    cash.map(Supplier::get),
                    missed(strategy),
                    candidate.norms(),
                    candidate.fund(),
                    limits(candidate));
        };
    }

    private Supplier<PriceOfRisk> priceOfRisk(WeighedRows rows, Reduction reduction) {
        return rows.reductionByYears(paths)
                .map(byYears -> PriceOfRisk.of(byYears, 1, terms.rounding(), paths))
                .orElseGet(() -> PriceOfRisk.of(reduction, terms.years(), terms.rounding(), paths));
    }

    private NetBenefit netBenefit(Estimate estimate) {
        return new NetBenefit(estimate, estimate.interval(quantile));
    }

    private Map<Cost, Estimate> components(HedgedOutcome strategy) {
        Map<Cost, Estimate> components = new EnumMap<>(Cost.class);
        for (Cost cost : Cost.values()) {
            components.put(cost, mean(strategy.component(cost)));
        }
        return components;
    }

    private Optional<MissedDeals> missed(HedgedOutcome strategy) {
        return paths.has(strategy.missed(Missed.DEALS))
                ? Optional.of(new MissedDeals(mean(strategy.missed(Missed.DEALS)), mean(strategy.missed(Missed.ANY))))
                : Optional.empty();
    }

    private Optional<LimitFindings> limits(Candidate candidate) {
        return candidate
                .watch()
                .map(watch -> watch.watched(paths.outcomes())
                        ? watch.findings(paths.outcomes(), quantile)
                        : watch.findingsToday());
    }

    private Estimate mean(Column column) {
        return Influence.estimate(paths.outcomes().moments(column), paths.sample());
    }
}
