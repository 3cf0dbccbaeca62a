package org.hedgerow.scenarios.starter;

import java.util.ArrayList;
import java.util.List;

/** The object {@code model}: how rates may move. */
final class ModelBlock {
    private final Answers answers;

    ModelBlock(Answers answers) {
        this.answers = answers;
    }

    Members model() {
        return answers.managed() ? managed() : lognormal();
    }

    /** Every rate log-normal. */
    Members lognormal() {
        Members spots = Members.of();
        answers.currencies().forEach(code -> spots.put(code, moves("lognormal", code)));
        Members model = Members.saying(
                        "How rates may move: log-normally, by the volatility of each against " + answers.home()
                                + " a year. REPLACE the volatilities, or let hedgerow calibrate --history estimate them.",
                        "The drift is the forward's unless \"drifts\" says another: the forward then costs its spread alone.")
                .put("spots", spots);
        return correlated(model, answers.currencies());
    }

    /** One rate held until it is devalued, the others through it. */
    private Members managed() {
        String anchor = answers.anchor();
        Members spots = Members.of().put(anchor, held(anchor));
        Members drifts = Members.of().put(anchor, Members.typed("model"));
        List<String> others = new ArrayList<>(answers.currencies());
        others.remove(anchor);
        for (String code : others) {
            spots.put(code, moves("anchored", code));
            drifts.put(code, Members.typed("model"));
        }
        Members model = Members.saying(
                        "How rates may move: " + anchor
                                + " is held, and devalued in a day at some time or never; a log-normal model"
                                + " misses just that.",
                        "The drift is the model's own: odds times size. So a forward may be dear or cheap beside what the model"
                                + " expects; the report shows both.")
                .put("spots", spots)
                .put("drifts", drifts);
        return correlated(model, answers.currencies());
    }

    private Members held(String code) {
        boolean tenge = answers.home().equals("KZT");
        Members odds = Members.saying("Devaluations a year, from how many in how many years. "
                        + (answers.home().equals("UAH")
                                ? "Official rates of 1996 to 2022: 1998, 2008, 2014, 2015, 2022."
                                : tenge
                                        ? "Crosses of official rates of 1996 to 2022: 1999, 2009, 2014, 2015."
                                        : "Illustrative: REPLACE."))
                .number("rate", tenge ? 0.192 : 0.224)
                .put("events", tenge ? 4 : 5)
                .number("years", tenge ? 20.8 : 22.3);
        return Members.typed("managed")
                .put(
                        "calm",
                        Members.typed("peg")
                                .number(
                                        "fluctuation",
                                        Math.min(0.05, answers.volatilities().get(code))))
                .put(
                        "devaluation",
                        Members.saying("The first day: mean and deviation of the logarithm of the jump.")
                                .put("odds", odds)
                                .number("mean", tenge ? 0.193 : 0.144)
                                .number("deviation", tenge ? 0.076 : 0.088))
                .put(
                        "crisis",
                        Members.saying("What follows, and what it does to the market: illustrative.")
                                .number("endRate", 5)
                                .number("drift", tenge ? 0.7 : 1.2)
                                .number("volatility", 0.3)
                                .put(
                                        "market",
                                        Members.of()
                                                .number("basis", 0.2)
                                                .number("spreadFactor", 5)
                                                .number("optionVolatility", 0.25)
                                                .put("closed", List.of("swap"))))
                .put(
                        "settling",
                        Members.of().number("endRate", 5).number("drift", -0.35).number("volatility", 0.15))
                .put(
                        "floating",
                        Members.of().number("endRate", 0.5).number("drift", 0).number("volatility", 0.08))
                .number("floats", 0.5);
    }

    private Members moves(String type, String code) {
        Members volatility = Members.of()
                .put("pillars", MarketBlock.pillar("volatility", volatility(type, code), answers.horizon()));
        Members moves = Members.typed(type);
        if (type.equals("anchored")) {
            moves.put("through", answers.anchor());
        }
        return moves.put("volatility", volatility);
    }

    /** Of one that is anchored: against its anchor. */
    private double volatility(String type, String code) {
        boolean cross = type.equals("anchored") && Answers.USUAL.knows(code);
        return cross
                ? Answers.USUAL.volatility(code, answers.anchor())
                : answers.volatilities().get(code);
    }

    /** Independent of a rate that is held. */
    private Members correlated(Members model, List<String> codes) {
        if (codes.size() < 2) {
            return model;
        }
        List<Object> matrix = new ArrayList<>();
        for (String row : codes) {
            List<Object> line = new ArrayList<>();
            for (String column : codes) {
                line.add(Members.rounded(row.equals(column) ? 1 : correlation(row, column), 2));
            }
            matrix.add(line);
        }
        return model.put(
                "correlation",
                Members.saying("Of the daily changes, in this order. Illustrative: REPLACE, or calibrate.")
                        .put("currencies", codes)
                        .put("matrix", matrix));
    }

    private double correlation(String one, String other) {
        String against = answers.managed() ? answers.anchor() : answers.home();
        boolean known = List.of(one, other, against).stream().allMatch(Answers.USUAL::knows);
        boolean held = answers.managed() && (one.equals(against) || other.equals(against));
        return known && !held ? Answers.USUAL.correlation(one, other, against) : 0;
    }
}
