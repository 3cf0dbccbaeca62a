package org.hedgerow.seeds;

import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.USD;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.position.Stock;
import org.hedgerow.scenario.Bank;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.DayCount;

/**
 * A log-normal dollar of which half is sold forward at mid, or all is insured by an option at the price of its own model:
 * what is asked of it has a closed form.
 */
final class HalfSold {
    static final double ALPHA = 0.95;
    static final String NONE = "none";
    static final String FORWARD = "forward";
    static final String OPTION = "option";

    private static final double AMOUNT = 1_000_000;
    private static final double VOLATILITY = 0.1;
    private static final double K = 0.15;

    private final Scenario scenario;
    private final double years = DayCount.ACT_365F.years(TODAY, HORIZON);
    private final double deviation = VOLATILITY * Math.sqrt(years);
    private final double spot;
    private final double forward;
    private final NormalDistribution normal = new NormalDistribution(null, 0, 1);

    HalfSold() {
        Bank bank = new Bank();
        bank.paths = VOLATILITY;
        bank.quoted = VOLATILITY;
        bank.charge = new Capital(K, Optional.of(ALPHA));
        bank.lines = List.of(Stock.net(USD, AMOUNT));
        bank.hedges = List.of(
                new ForwardHedge(FORWARD, Cover.ofNetPosition(0.5), Optional.of(true)),
                new OptionHedge(OPTION, Cover.ofNetPosition(1), 0));
        scenario = bank.scenario();
        spot = bank.market().spot(USD);
        forward = bank.market().forward(USD, HORIZON);
    }

    ScenarioResult run(Settings settings) {
        return scenario.run(settings, Request.NONE.withOutcomes(), Progress.SILENT);
    }

    double mean() {
        return AMOUNT * (forward - spot);
    }

    /** {@code F sqrt(e^(s^2) - 1)}. */
    double standardDeviation() {
        return AMOUNT * forward * Math.sqrt(Math.expm1(deviation * deviation));
    }

    double valueAtRisk() {
        double quantile = normal.inverseCumulativeProbability(1 - ALPHA);
        return AMOUNT * (spot - forward * Math.exp(deviation * quantile - deviation * deviation / 2));
    }

    /** The mean of the worst share is {@code F N(z - s) / (1 - alpha)} with {@code N(z) = 1 - alpha}. */
    double unexpectedLoss() {
        double quantile = normal.inverseCumulativeProbability(1 - ALPHA);
        double worst = forward * normal.cumulativeProbability(quantile - deviation) / (1 - ALPHA);
        return AMOUNT * (forward - worst);
    }

    double expectedShortfall() {
        return unexpectedLoss() - mean();
    }

    /** Of the forward: half of the unexpected loss is charged no more, and nothing is paid for it. */
    double netBenefit() {
        return 0.5 * K * years * unexpectedLoss();
    }

    /** The probability of no more than an outcome of the position. */
    double probability(double outcome) {
        double rate = outcome / AMOUNT + spot;
        return normal.cumulativeProbability((Math.log(rate / forward) + deviation * deviation / 2) / deviation);
    }
}
