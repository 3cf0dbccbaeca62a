package org.hedgerow.position.borrower;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Tenor;

/**
 * Borrowers alike, so many that none of them counts by itself: of each path the share that defaults is their probability.
 *
 * <p>On a review date their yearly probability of default is {@code p = 1 / (1 + exp(-score))}, where today's score moves by
 * {@code burdenWeight * (burden - debtService)}, and {@code burden = debtService * r / (1 - f + f r)} is what payments take of
 * income with the rate at {@code r = S(t) / S(0)} and {@code f} the income in the loan's currency. Of those left since the
 * review before, {@code 1 - (1 - p)^years} have defaulted: the rate on a review stands for the period that ends there.
 * That a score moves in proportion to the burden is an assumption; that defaults follow the rate is measured by Niepmann and
 * Schmidt-Eisenlohr, Foreign Currency Loans and Credit Risk (CEPR 14212, 2019).
 *
 * @param defaultProbability within a year, today; this or a scorecard
 * @param debtService payments on debt over income, today
 * @param burdenWeight what the score rises by with each unit of burden: 5 is 0.5 for a tenth of income
 * @param currencyIncome share of income in the currency of the loan
 * @param every how often burdens are reviewed, besides the day that is asked for; monthly if absent
 */
public record Borrowers(
        Optional<Double> defaultProbability,
        Optional<Scorecard> scorecard,
        double debtService,
        double burdenWeight,
        double currencyIncome,
        Optional<Tenor> every) {
    private static final Tenor MONTH = Tenor.parse("1M");

    public Borrowers {
        Checks.present(defaultProbability, "defaultProbability").ifPresent(Borrowers::checkProbability);
        Checks.present(scorecard, "scorecard");
        Checks.that(
                defaultProbability.isPresent() != scorecard.isPresent(),
                "defaultProbability",
                "must be given, or a scorecard, and not both");
        Checks.in(debtService, 0, 10, "debtService");
        Checks.in(burdenWeight, 0, 1_000, "burdenWeight");
        Checks.share(currencyIncome, "currencyIncome");
        Checks.present(every, "every");
    }

    private static void checkProbability(double probability) {
        Checks.that(
                probability > 0 && probability < 1,
                "defaultProbability",
                "must be between 0 and 1, but is " + probability);
        Score.check(Score.of(probability), "defaultProbability");
    }

    /** Log-odds of a default within a year, today. */
    public double score() {
        return defaultProbability
                .map(Score::of)
                .orElseGet(() -> scorecard.orElseThrow().score());
    }

    /** Of default within a year, today. */
    public double yearlyProbability() {
        return Score.probability(score());
    }

    /** The same who default by today's probability whatever the rate does. */
    public Borrowers unmoved() {
        return new Borrowers(defaultProbability, scorecard, debtService, 0, currencyIncome, every);
    }

    /** The share that has defaulted by a date where the rate moves nobody. */
    public double defaulted(Market market, LocalDate date) {
        double years = DayCount.ACT_365F.years(market.valuationDate(), date);
        return -StrictMath.expm1(-years * Score.intensity(score()));
    }

    /** Payments over income with the rate at a multiple of today's. */
    public double burden(double rate) {
        return debtService * rate / (1 - currencyIncome + currencyIncome * rate);
    }

    /** The reviews up to a date, which is always one. */
    List<LocalDate> reviews(Market market, LocalDate until) {
        List<LocalDate> dates = every.orElse(MONTH).rollDates(market.valuationDate(), until, market.calendar());
        return dates.subList(1, dates.size());
    }
}
