package org.hedgerow.scenarios.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.random.Draws;
import org.hedgerow.scenario.Sampling;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.wording.ChargeWords;
import org.hedgerow.scenarios.report.wording.DriftWords;
import org.hedgerow.scenarios.report.wording.InterestWords;
import org.hedgerow.scenarios.report.wording.MarketRateLines;
import org.hedgerow.scenarios.report.wording.NormWords;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.time.DayCount;

/**
 * What the numbers of a result mean and under which choices they came about.
 *
 * @param years from the valuation date to the horizon, Act/365F
 * @param unit currency units that one stated unit stands for: {@code one, thousand, million}
 * @param charge kind of price of risk; {@code riskCost} is its rule in words
 * @param k price of risk a year; null where the charge has none
 * @param alpha level of the unexpected loss and of the charge
 * @param priceOfRisk what the price of risk is a price of, whatever the charge
 * @param interest which rates of interest are simulated and how; absent where all are as today's curves say
 * @param sampling how the random numbers of different paths belong together
 * @param pathsKept the number of the first paths on which all stands but the decision, its components and other models; told where it is
 *     fewer than all
 * @param controlVariates told where spots and options of known mean made the errors smaller
 * @param devaluations told where the scenario asks that they be drawn more often than the model has them
 * @param marketRate which lines are at the market rate; told where there are any
 * @param norms where they come from; absent where the scenario does not tell
 * @param capital that norms are shares of, home currency; empty where there are no norms
 */
public record Conventions(
        LocalDate valuationDate,
        LocalDate horizon,
        double years,
        String home,
        String unit,
        String drift,
        Optional<String> interest,
        String charge,
        @JsonInclude Optional<Double> k,
        double alpha,
        String riskCost,
        String priceOfRisk,
        Optional<Double> capital,
        Optional<String> norms,
        int paths,
        String sampling,
        long seed,
        int streamVersion,
        Optional<Integer> pathsKept,
        Optional<Boolean> controlVariates,
        Optional<String> marketRate,
        Optional<DevaluationDraws> devaluations,
        String intervals,
        String signs) {
    private static final String SIGNS =
            "outcomes, components and net benefits: gains positive; costs, values at risk, expected shortfalls and"
                    + " unexpected losses: losses positive; positions: long positive";

    public static Conventions of(ScenarioResult result) {
        Scenario scenario = result.scenario();
        Charge charge = scenario.charge();
        ChargeWords words = ChargeWords.of(charge);
        LocalDate today = scenario.market().valuationDate();
        return new Conventions(
                today,
                scenario.horizon(),
                DayCount.ACT_365F.years(today, scenario.horizon()),
                scenario.market().home().code(),
                scenario.position().unit().name().toLowerCase(Locale.ROOT),
                DriftWords.of(scenario.model(), result.net().keySet()),
                InterestWords.of(scenario.model()),
                words.kind(),
                charge.pricePerYear(),
                charge.level(),
                words.rule(),
                ChargeWords.priceOfRisk(charge),
                scenario.norms().map(Norms::capital),
                NormWords.source(scenario),
                result.settings().paths(),
                PlanWords.of(result.settings().plan()),
                result.settings().seed(),
                Draws.STREAM_VERSION,
                Optional.of(result.kept())
                        .filter(kept -> kept < result.settings().paths()),
                scenario.sampling().filter(Sampling::isControlled).map(any -> true),
                MarketRateLines.of(scenario),
                DevaluationDraws.of(result),
                intervals(scenario.strategies().size(), result.looks().isPresent()),
                SIGNS);
    }

    /** The home currency in the scenario's unit: {@code thousand UAH}. */
    public String homeUnit() {
        return unit.equals("one") ? home : unit + " " + home;
    }

    /** Whether the scenario's own charge is what the price of risk is stated of. */
    public boolean chargesUnexpectedLoss() {
        return charge.equals(ChargeWords.CAPITAL);
    }

    private static String intervals(int hedges, boolean looked) {
        return "standardError: one standard error; low to high: 95 % for all " + hedges + " hedges"
                + (looked ? " and all looks" : "") + " together (Bonferroni); both of the simulation, not of the model";
    }
}
