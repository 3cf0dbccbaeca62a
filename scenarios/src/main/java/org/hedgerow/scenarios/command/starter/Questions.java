package org.hedgerow.scenarios.command.starter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hedgerow.check.Checks;
import org.hedgerow.scenarios.starter.Answers;
import org.hedgerow.scenarios.starter.Kind;
import org.hedgerow.scenarios.starter.UsualRates;

/** All that a first scenario needs to know, in the order in which it is asked. */
final class Questions {
    private static final Set<String> HELD = Set.of("UAH", "KZT", "RUB", "KGS");
    private static final UsualRates USUAL = Answers.USUAL;

    private final Kind kind;
    private final StarterOptions options;
    private final Interview interview;

    Questions(Kind kind, StarterOptions options, Interview interview) {
        this.kind = kind;
        this.options = options;
        this.interview = interview;
    }

    /** @param now the day on which it is asked */
    Answers answers(LocalDate now) {
        interview.say("A first scenario: " + kind.words() + ". Enter takes what stands in brackets.");
        String home = interview.answer("--home", "Home currency", options.home(), "UAH", Entered::currency);
        List<String> codes = interview.answer(
                "--currency",
                "Foreign currencies, the main one first",
                options.currency(),
                String.join(",", kind.currencies(home)),
                text -> foreign(text, home));
        LocalDate today = interview.answer(
                "--date", "Valuation date", options.date(), last(now).toString(), Questions::businessDay);
        LocalDate horizon = interview.answer(
                "--horizon",
                "Horizon, a date or a time",
                options.horizon(),
                kind.months() % 12 == 0 ? kind.months() / 12 + "Y" : kind.months() + "M",
                text -> Entered.horizon(text, today));
        LocalDate end = Answers.calendar(today, horizon).following(horizon);
        Map<String, Double> spots = each(
                "--spot",
                options.spot(),
                codes,
                home,
                Entered::spot,
                new Figure("1 %s in " + home, code -> shown(USUAL.spot(code, home), 4)));
        Map<String, Double> amounts = each(
                "--amount",
                options.amount(),
                codes,
                home,
                Entered::amount,
                new Figure(what() + " in %s, " + kind.unit() + "s", code -> amount(code, codes)));
        List<String> all = new ArrayList<>(List.of(home));
        all.addAll(codes);
        Map<String, Double> rates = each(
                "--rate",
                options.rate(),
                all,
                home,
                Entered::rate,
                new Figure("Interest a year in %s", code -> shown(USUAL.rate(code), 4)));
        Map<String, Double> volatilities = each(
                "--volatility",
                options.volatility(),
                codes,
                home,
                Entered::volatility,
                new Figure("Volatility of %s a year", code -> shown(USUAL.volatility(code, home), 2)));
        double priceOfRisk = interview.answer(
                "--price-of-risk",
                "Price of risk a year over risk-free",
                options.priceOfRisk(),
                shown(kind.priceOfRisk(), 3),
                Entered::priceOfRisk);
        return new Answers(
                kind,
                home,
                codes,
                today,
                end,
                amounts,
                spots,
                rates,
                volatilities,
                priceOfRisk,
                options.managed(HELD.contains(home)));
    }

    /** A question about a currency, and what is usual of one that is known. */
    private record Figure(String question, Function<String, String> usual) {}

    private Map<String, Double> each(
            String option,
            String given,
            List<String> codes,
            String home,
            Function<String, Double> parse,
            Figure figure) {
        Figures figures = new Figures(option, given, codes.get(codes.contains(home) ? 1 : 0)).within(codes);
        Map<String, Double> values = new LinkedHashMap<>();
        for (String code : codes) {
            boolean known = USUAL.knows(code) && USUAL.knows(home);
            values.put(
                    code,
                    interview.answer(
                            option + " " + code + "=",
                            String.format(figure.question, code),
                            figures.of(code),
                            known ? figure.usual.apply(code) : "",
                            parse));
        }
        return values;
    }

    private String what() {
        return switch (kind) {
            case BANK -> "Open position";
            case EXPORTER -> "Receipts each quarter";
            case IMPORTER -> "Payments each quarter";
            case FUND -> "Assets";
        };
    }

    /** A bank is short in its second currency, and the more it has the less it has of each. */
    private String amount(String code, List<String> codes) {
        int place = codes.indexOf(code);
        double share = 1.0 / (1 << Math.min(place, 8));
        int sign = kind == Kind.BANK && place == 1 ? -1 : 1;
        return shown(sign * share * kind.usualAmount(code), 2);
    }

    private static List<String> foreign(String text, String home) {
        List<String> codes = Entered.currencies(text);
        Checks.that(!codes.contains(home), "", "must be foreign, but is " + home + ", the home currency, too");
        return codes;
    }

    private static LocalDate businessDay(String text) {
        LocalDate date = Entered.date(text);
        Checks.that(
                Answers.calendar(date.minusYears(1), date).isBusinessDay(date),
                "",
                "must be a weekday other than New Year, but is " + date);
        return date;
    }

    private static LocalDate last(LocalDate now) {
        return Answers.calendar(now.minusYears(1), now).preceding(now);
    }

    private static String shown(double value, int digits) {
        return new BigDecimal(value)
                .round(new MathContext(digits))
                .stripTrailingZeros()
                .toPlainString();
    }
}
