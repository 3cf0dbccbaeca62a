package org.hedgerow.scenarios.starter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The object {@code market}. */
final class MarketBlock {
    /** What the market adds to the volatility of a rate that may be devalued: illustrative. */
    private static final double DEVALUATIONS = 0.08;

    private final Answers answers;

    MarketBlock(Answers answers) {
        this.answers = answers;
    }

    Members market() {
        List<Object> holidays = new ArrayList<>();
        Answers.newYears(answers.today(), answers.horizon()).forEach(day -> holidays.add(day.toString()));
        Members currencies = Members.saying(
                "Interest a year, one pillar to the horizon; give more pillars for a curve. ownSpreads: what you pay over it on"
                        + " borrowed money and lose on deposits.");
        currencies.put(answers.home(), terms(answers.home()));
        answers.currencies().forEach(code -> currencies.put(code, terms(code)));
        Members pairs = Members.saying(
                "spot: " + answers.home()
                        + " for one unit. bidOffer: half of what bid and offer are apart, as a share of spot"
                        + " (option: of volatility points). optionVolatility: what options cost.",
                "REPLACE spot by today's rate, and the spreads and volatilities by what your bank quotes you.");
        answers.currencies().forEach(code -> pairs.put(code + "/" + answers.home(), quote(code)));
        return Members.saying(
                        "What is quoted on the valuation date. All figures are illustrative: REPLACE them by your own.",
                        "Add the holidays of your calendar: forwards and flows fall on business days.")
                .put("valuationDate", answers.today().toString())
                .put("home", answers.home())
                .put("holidays", holidays)
                .put("currencies", currencies)
                .put("pairs", pairs);
    }

    private Members terms(String code) {
        boolean home = code.equals(answers.home());
        return Members.of()
                .put(
                        "zeroCurve",
                        Members.of()
                                .put("dayCount", "Act/365F")
                                .put("compounding", "continuous")
                                .put("pillars", pillar("rate", answers.rates().get(code), answers.horizon())))
                .put(
                        "ownSpreads",
                        Members.of().number("borrowing", home ? 0.015 : 0.02).number("deposit", home ? 0.01 : 0.005));
    }

    private Members quote(String code) {
        double spread = Answers.USUAL.knows(code) && Answers.USUAL.knows(answers.home())
                ? Answers.USUAL.spread(code, answers.home())
                : 0.002;
        return Members.of()
                .put("spot", Members.rounded(answers.spots().get(code), 10))
                .put("spotLag", 2)
                .put(
                        "bidOffer",
                        Members.of()
                                .number("spot", spread)
                                .number("forward", 2 * spread)
                                .number("swap", spread / 5)
                                .number("future", spread)
                                .number("option", 5 * spread))
                .put(
                        "optionVolatility",
                        Members.of().put("pillars", pillar("volatility", optionVolatility(code), answers.horizon())));
    }

    /** Options on a rate that is held cost more than its moves so far: they know of devaluations, too. */
    private double optionVolatility(String code) {
        double volatility = answers.volatilities().get(code);
        return answers.managed() ? volatility + DEVALUATIONS : volatility;
    }

    static List<Object> pillar(String key, double value, LocalDate date) {
        BigDecimal rounded = Members.rounded(value, 6);
        return Members.list(Members.of().put("date", date.toString()).put(key, rounded));
    }
}
