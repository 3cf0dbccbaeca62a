package org.hedgerow.scenarios.command.optimize;

import java.util.List;
import java.util.function.Function;
import org.hedgerow.optimiser.mix.Instrument;
import org.hedgerow.optimiser.mix.MixValue;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.scenario.BestMix;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** What the best mix holds, and what it and the mixes beside it are worth. */
record MixTables(BestMix best, Amounts amounts) {
    private static final int VERDICT_WIDTH = 20;
    private static final int PERCENT_DECIMALS = 2;

    /** Of the instruments at some places. */
    Table holdings(List<Integer> held) {
        return new Table(
                Column.ofWords(
                        "hedge",
                        OptimizeReport.NAME_WIDTH,
                        held.stream()
                                .map(place -> OptimizeReport.words(at(place)))
                                .toList()),
                List.of(
                        OptimizeReport.numbers("share of it,\n%", held, place -> percent(share(place))),
                        OptimizeReport.numbers("lots", held, this::lots),
                        OptimizeReport.numbers(
                                "open position\nthat it adds",
                                held,
                                place -> amounts.text(share(place) * position(at(place)))),
                        OptimizeReport.numbers(
                                "premium\nat mid",
                                held,
                                place -> amounts.text(share(place) * at(place).premium()))));
    }

    private Instrument at(int place) {
        return best.instruments().get(place);
    }

    private double share(int place) {
        return best.best().holdings().get(place);
    }

    private String lots(int place) {
        return at(place)
                .lots()
                .map(lots -> Numbers.fixed(lots * share(place), best.isWithoutLots() ? 2 : 0))
                .orElse("-");
    }

    private static double position(Instrument instrument) {
        return instrument.position().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    static String percent(double share) {
        return Numbers.percent(share, PERCENT_DECIMALS);
    }

    /** A row for each mix. */
    Table worth(List<BestMix.Mix> mixes) {
        String level = Numbers.exactPercent(best.scenario().charge().level());
        return new Table(
                Column.ofWords(
                        "mix",
                        OptimizeReport.NAME_WIDTH,
                        mixes.stream().map(mix -> Printable.line(mix.name())).toList()),
                List.of(
                        estimates("E H - RC(H)", mixes, MixValue::objective),
                        estimates("expected cost", mixes, MixValue::expectedCost),
                        estimates("unexpected loss\nat " + level, mixes, MixValue::unexpectedLoss),
                        estimates("net benefit", mixes, MixValue::netBenefit),
                        OptimizeReport.numbers(
                                "95 % interval",
                                mixes, mix -> interval(mix.value().interval())),
                        Column.ofWords(
                                "verdict",
                                VERDICT_WIDTH,
                                mixes.stream()
                                        .map(mix -> mix.value().verdict().words())
                                        .toList())));
    }

    private Column estimates(String title, List<BestMix.Mix> mixes, Function<MixValue, Estimate> estimate) {
        return Column.ofNumbers(
                title,
                mixes.stream()
                        .map(mix -> amounts.cell(estimate.apply(mix.value())))
                        .toList());
    }

    String interval(Interval interval) {
        return amounts.text(interval.low()) + " to " + amounts.text(interval.high());
    }
}
