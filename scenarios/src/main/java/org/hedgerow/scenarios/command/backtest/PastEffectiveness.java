package org.hedgerow.scenarios.command.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hedgerow.backtest.decision.PastHedge;
import org.hedgerow.effectiveness.DollarOffset;
import org.hedgerow.effectiveness.EffectivenessRules;
import org.hedgerow.effectiveness.Finding;
import org.hedgerow.effectiveness.OffsetRegression;
import org.hedgerow.effectiveness.RetrospectiveEffectiveness;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.text.Heading;
import org.hedgerow.scenarios.report.wording.Numbers;

/**
 * A hedge of the past and what the tests say of it, as text and JSON.
 *
 * @param proxy the currency that was sold; absent where forwards were
 */
record PastEffectiveness(HistoryOptions options, Optional<String> proxy, PastHedge hedge) {
    private static final int WIDTH = 140;
    private static final int DECIMALS = 4;
    private static final double LEAST = 0.0001;
    private static final EffectivenessRules RULES = EffectivenessRules.USUAL;

    private RetrospectiveEffectiveness tested() {
        return hedge.tested(RULES);
    }

    private String pair() {
        return options.currency().in(options.home()).toString();
    }

    /** Lines that end in a line feed. */
    static String text(PastEffectiveness past) {
        RetrospectiveEffectiveness tested = past.tested();
        StringBuilder text = new StringBuilder(Heading.line(
                "item",
                "one " + past.options.currency() + " held, " + past.pair() + " of " + past.options.file(),
                WIDTH));
        text.append(Heading.line("hedge", past.words(), WIDTH));
        text.append(Heading.line(
                "band",
                "-hedge / item from " + Numbers.exactPercent(RULES.low()) + " to "
                        + Numbers.exactPercent(RULES.high())
                        + "; not meaningful where the item changed by less than 0.1 % of its worth when the hedge began",
                WIDTH));
        text.append("\nBY MONTH, % OF THE WORTH WHEN THE HEDGE BEGAN\n\n")
                .append(past.table(tested).text(WIDTH))
                .append("\nALL MONTHS\n\n")
                .append(Heading.line("offset", ratio(last(tested)) + " %, " + words(tested.offset()), WIDTH));
        text.append(Heading.line(
                "variance",
                tested.varianceRemoved()
                        .map(share -> Numbers.percent(share, 2) + " % removed")
                        .orElse("nothing varied"),
                WIDTH));
        return text.append(Heading.line("regression", regression(tested), WIDTH))
                .toString();
    }

    private String words() {
        return proxy.map(code -> Numbers.fixed(hedge.sold(), 6) + " " + code
                        + " sold, at spot rates alone: what interest makes of them is not counted")
                .orElse(
                        "one unit sold forward on the first fixing of each month to that of the next, at parity of the short"
                                + " rates of the month before, without spread. Against its hypothetical derivative, which is the same"
                                + " forward, each offset is 100 % by construction; here it is held to the spot rate, so that the"
                                + " forward element, a cost of hedging, is in it. " + hedge.without()
                                + " months are left out for want of interest");
    }

    private static DollarOffset last(RetrospectiveEffectiveness tested) {
        return tested.cumulative().get(tested.cumulative().size() - 1);
    }

    private static String regression(RetrospectiveEffectiveness tested) {
        return tested.regression()
                .map(some -> "of the gain of the item on that of the hedge, home currency: slope "
                        + Numbers.fixed(some.slope(), DECIMALS)
                        + " ± " + Numbers.fixed(some.slopeError(), DECIMALS) + ", intercept "
                        + Numbers.fixed(some.intercept(), 6) + " ± " + Numbers.fixed(some.interceptError(), 6)
                        + ", R squared " + Numbers.fixed(some.rSquared(), DECIMALS) + ", p of the slope "
                        + (some.pValue() < LEAST ? "< 0.0001" : Numbers.fixed(some.pValue(), DECIMALS)) + ", "
                        + some.periods() + " months: " + words(tested.byRegression())
                        + ". Errors are those of independent months with equal variances.")
                .orElse("none: fewer than three months, or nothing varied");
    }

    private Table table(RetrospectiveEffectiveness tested) {
        List<PastHedge.Period> periods = hedge.periods();
        List<Column> columns = new ArrayList<>(List.of(
                numbers("item", place -> percent(periods.get(place).item())),
                numbers("hedge", place -> percent(periods.get(place).hedge()))));
        if (proxy.isEmpty()) {
            columns.add(numbers(
                    "forward\nelement", place -> percent(periods.get(place).forwardElement())));
        }
        columns.add(numbers("offset, %", place -> ratio(tested.periods().get(place))));
        columns.add(finding("of the month", tested.periods()));
        columns.add(numbers(
                "cumulative\noffset, %", place -> ratio(tested.cumulative().get(place))));
        columns.add(finding("up to it", tested.cumulative()));
        return new Table(
                Column.ofWords(
                        "from",
                        10,
                        periods.stream().map(each -> each.from().toString()).toList()),
                columns);
    }

    private String percent(double amount) {
        return Numbers.percent(amount / hedge.worth(), 3);
    }

    private static String ratio(DollarOffset offset) {
        return offset.ratio().map(ratio -> Numbers.percent(ratio, 1)).orElse(Cell.NOTHING.value());
    }

    private static String words(Finding finding) {
        return finding.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Column finding(String title, List<DollarOffset> offsets) {
        return Column.ofWords(
                title,
                14,
                offsets.stream().map(offset -> words(offset.finding(RULES))).toList());
    }

    private Column numbers(String title, IntFunction<String> text) {
        return Column.ofNumbers(
                title,
                IntStream.range(0, hedge.periods().size())
                        .mapToObj(text)
                        .map(Cell::of)
                        .toList());
    }

    /**
     * The same as JSON; amounts are home currency for one unit held.
     *
     * @param format changes when a field is renamed or removed or changes its meaning
     * @param offset of all months together
     */
    record Document(
            int format,
            String pair,
            String file,
            String hedge,
            double sold,
            double worth,
            int monthsWithoutInterest,
            Optional<Double> offset,
            String finding,
            Optional<Double> varianceRemoved,
            Optional<OffsetRegression> regression,
            String findingOfRegression,
            List<Month> byMonth) {
        private static final int FORMAT = 1;

        static Document of(PastEffectiveness past) {
            RetrospectiveEffectiveness tested = past.tested();
            return new Document(
                    FORMAT,
                    past.pair(),
                    past.options.file(),
                    past.proxy.orElse("forward"),
                    past.hedge.sold(),
                    past.hedge.worth(),
                    past.hedge.without(),
                    last(tested).ratio(),
                    words(tested.offset()),
                    tested.varianceRemoved(),
                    tested.regression().filter(some -> Double.isFinite(some.fStatistic())),
                    words(tested.byRegression()),
                    IntStream.range(0, tested.periods().size())
                            .mapToObj(place -> Month.of(past.hedge.periods().get(place), tested, place))
                            .toList());
        }
    }

    /** From one first fixing to the next. */
    record Month(
            String from,
            String to,
            double item,
            double hedge,
            double forwardElement,
            Optional<Double> offset,
            String finding,
            Optional<Double> cumulativeOffset,
            String cumulativeFinding) {
        static Month of(PastHedge.Period period, RetrospectiveEffectiveness tested, int place) {
            DollarOffset own = tested.periods().get(place);
            DollarOffset all = tested.cumulative().get(place);
            return new Month(
                    period.from().toString(),
                    period.to().toString(),
                    period.item(),
                    period.hedge(),
                    period.forwardElement(),
                    own.ratio(),
                    words(own.finding(RULES)),
                    all.ratio(),
                    words(all.finding(RULES)));
        }
    }
}
