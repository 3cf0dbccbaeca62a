package org.hedgerow.scenarios.report.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hedgerow.limit.capital.CapitalRatioOn;
import org.hedgerow.limit.capital.CapitalRatioProfile;
import org.hedgerow.limit.capital.CapitalRatios;
import org.hedgerow.limit.capital.NaturalHedge;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** What strategies do to the capital ratio, and which of them would close a position that steadies it. */
final class CapitalSection {
    private static final int DECIMALS = 3;

    private final CapitalRatios ratios;
    private final Amounts amounts;

    CapitalSection(CapitalRatios ratios, Amounts amounts) {
        this.ratios = ratios;
        this.amounts = amounts;
    }

    String legend(String unit) {
        return "% of risk-weighted assets, whose currency share moves with the rates, on "
                + ratios.profiles().get(0).onHorizon().date() + "; today " + percent(ratios.today()) + ", minimum "
                + percent(ratios.minimum()) + ". Worst: the mean of the paths beyond its "
                + Numbers.exactPercent(ratios.alpha())
                + " value at risk. Capital is as reported, plus what the position with the strategy comes to; charges for"
                + " market risk are not in the assets." + naturalHedges(unit);
    }

    private String naturalHedges(String unit) {
        return ratios.naturalHedges().stream()
                .map(some -> " " + some.currency() + ": " + amounts.text(some.neutral()) + " " + unit
                        + " long would leave the ratio where it is, open are " + amounts.text(some.position())
                        + verdict(some))
                .collect(Collectors.joining());
    }

    private static String verdict(NaturalHedge some) {
        return some.steadies() ? ", A NATURAL HEDGE of the ratio." : ".";
    }

    Table table() {
        List<CapitalRatioProfile> profiles = ratios.profiles();
        return new Table(
                Column.ofWords(
                        "strategy",
                        30,
                        profiles.stream()
                                .map(some -> Printable.line(some.strategy()))
                                .toList()),
                List.of(
                        column("mean", some -> cell(some.mean())),
                        column("standard\ndeviation", some -> cell(some.standardDeviation())),
                        column("worst", some -> cell(some.worst())),
                        column(
                                "below minimum,\n% of paths",
                                some -> Cell.of(percents(some.belowMinimum().value()))),
                        column("95 % interval", some -> Cell.of(interval(some.belowMinimumInterval()))),
                        Column.ofNumbers(
                                "worst less\nunhedged",
                                profiles.stream()
                                        .map(some -> cell(some.worstLessUnhedged()))
                                        .toList()),
                        Column.ofWords(
                                "",
                                30,
                                profiles.stream()
                                        .map(some -> some.unsteadies() ? "unsteadies the ratio" : "")
                                        .toList())));
    }

    /** Told of the recommended strategy, where it makes the ratio worse in its tail. */
    Optional<String> warning(String recommended) {
        return ratios.profile(recommended)
                .filter(CapitalRatioProfile::unsteadies)
                .map(profile -> "'" + recommended + "' closes a position that steadies the capital ratio: beyond its "
                        + Numbers.exactPercent(ratios.alpha()) + " value at risk it is "
                        + percent(profile.onHorizon().worst().value()) + " on average, without a hedge "
                        + percent(ratios.profiles().get(0).onHorizon().worst().value()) + ".");
    }

    private Column column(String title, Function<CapitalRatioOn, Cell> number) {
        return Column.ofNumbers(
                title,
                ratios.profiles().stream()
                        .map(some -> number.apply(some.onHorizon()))
                        .toList());
    }

    private static Cell cell(Estimate share) {
        return new Cell(Numbers.percent(share.value(), DECIMALS), Numbers.percent(share.standardError(), DECIMALS));
    }

    private static String interval(Interval share) {
        return percents(share.low()) + " to " + percents(share.high());
    }

    private static String percents(double share) {
        return Numbers.percent(share, DECIMALS);
    }

    private static String percent(double share) {
        return Numbers.percent(share, DECIMALS) + " %";
    }
}
