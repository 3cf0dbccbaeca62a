package org.hedgerow.outlook.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.ValueAtRisk;
import org.hedgerow.risk.shape.Shortfall;
import org.hedgerow.sample.Sample;

/** Follows the flows of each strategy against their budget rates and reads what came of them. */
public final class BudgetStudy {
    /** Share of the flows at their budget rates below which cash that is missing is rounding. */
    private static final double ROUNDING = 1e-9;

    private final List<BudgetFlows> all = new ArrayList<>(); // by currency
    private final List<BudgetFlows> rated;
    private final List<BudgetBooks> books = new ArrayList<>();
    private final boolean hasStocks;

    private BudgetStudy(Position position, List<HedgedOutcome> strategies) {
        HedgedOutcome unhedged = strategies.get(0);
        Market market = unhedged.market();
        TreeSet<Currency> currencies = new TreeSet<>();
        position.allLines().stream()
                .filter(BudgetFlows::isFlow)
                .map(Line::currency)
                .forEach(currencies::add);
        currencies.forEach(currency -> all.add(BudgetFlows.of(currency, position, market, unhedged.horizon())));
        rated = all.stream()
                .filter(flows -> flows.isBudgeted() && flows.hasRate())
                .toList();
        strategies.forEach(strategy -> books.add(new BudgetBooks(strategy, position, rated)));
        hasStocks = !position.allLines().stream().allMatch(BudgetFlows::isFlow);
    }

    /** Of strategies of which the first is doing nothing; empty where no flow has a budget rate. */
    public static Optional<BudgetStudy> of(Position position, List<HedgedOutcome> strategies) {
        boolean isBudgeted = position.allLines().stream()
                .anyMatch(line -> BudgetFlows.rate(line).isPresent());
        return isBudgeted ? Optional.of(new BudgetStudy(position, strategies)) : Optional.empty();
    }

    /** What flows are worth today, at their forwards, against their budget rates: 0 of those without one. Home currency. */
    public static double today(Position position, Market market) {
        double sum = 0;
        for (Line line : position.allLines()) {
            if (BudgetFlows.rate(line).isPresent()) {
                LocalDate paid = market.calendar().following(line.due().orElseThrow());
                double gain = market.forward(line.currency(), paid)
                        - BudgetFlows.rate(line).get();
                sum += line.amount(market) * market.discount(market.home(), market.valuationDate(), paid) * gain;
            }
        }
        return sum;
    }

    /** What is to watch a run, in this order, before its outcomes are read. */
    public List<Observer> observers() {
        return books.stream().flatMap(each -> each.observers().stream()).toList();
    }

    /** What the observers wrote on a sample's paths, with the shortfalls at some levels. */
    public BudgetReport read(Outcomes outcomes, Sample sample, List<Double> alphas) {
        TreeSet<Currency> withoutRate = new TreeSet<>();
        all.stream()
                .filter(flows -> flows.isBudgeted() && !flows.hasRate())
                .forEach(flows -> withoutRate.add(flows.currency()));
        return new BudgetReport(
                all.stream()
                        .mapToDouble(flows -> flows.amount() * flows.budgetRate())
                        .sum(),
                withoutRate,
                hasStocks,
                books.stream().map(each -> risk(each, outcomes, sample, alphas)).toList());
    }

    private BudgetRisk risk(BudgetBooks books, Outcomes outcomes, Sample sample, List<Double> alphas) {
        double[] cash = outcomes.values(books.cash());
        Ranks ranks = Ranks.of(cash, sample);
        Ranks earned = hasStocks ? Ranks.of(outcomes.values(books.strategy().outcome()), sample) : ranks;
        List<AchievedRate> rates = new ArrayList<>();
        for (BudgetFlows flows : rated) {
            double[] outcome = outcomes.values(books.of(flows.currency()));
            rates.add(AchievedRate.of(flows, outcome, outcome == cash ? ranks : Ranks.of(outcome, sample)));
        }
        return new BudgetRisk(
                books.strategy().name(),
                atRisk(ranks, alphas),
                atRisk(earned, alphas),
                Shortfall.of(cash, ranks, 0, rounding()),
                rates,
                books.dealsElsewhere());
    }

    private double rounding() {
        return ROUNDING
                * rated.stream()
                        .mapToDouble(flows -> Math.abs(flows.amount() * flows.budgetRate()))
                        .sum();
    }

    private static List<AtRisk> atRisk(Ranks ranks, List<Double> alphas) {
        return alphas.stream()
                .map(alpha -> new AtRisk(alpha, new ValueAtRisk(alpha).estimate(ranks)))
                .toList();
    }
}
