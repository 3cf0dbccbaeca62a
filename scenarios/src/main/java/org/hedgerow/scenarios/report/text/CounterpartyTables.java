package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hedgerow.credit.adjustment.CounterpartyCredit;
import org.hedgerow.credit.adjustment.CreditAdjustment;
import org.hedgerow.credit.exposure.ExposurePoint;
import org.hedgerow.credit.exposure.ExposureProfile;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** What counterparties may come to owe: a row for each strategy with each of them, and for each date. */
final class CounterpartyTables {
    private static final int NAME_WIDTH = 26;

    private final CounterpartyCredit credit;
    private final Amounts amounts;
    private final Amounts adjustments; // so much smaller that their errors show with more decimals

    CounterpartyTables(CounterpartyCredit credit, Amounts amounts) {
        this.credit = credit;
        this.amounts = amounts;
        this.adjustments = new Amounts(amounts.decimals() + 2);
    }

    Table all() {
        List<ExposureProfile> profiles = credit.exposures().profiles();
        List<Column> columns = new ArrayList<>(List.of(
                Column.ofWords(
                        "counterparty",
                        NAME_WIDTH,
                        profiles.stream().map(CounterpartyTables::with).toList()),
                numbers("today", profile -> Cell.of(amounts.text(profile.today()))),
                numbers("expected\npositive", profile -> amounts.cell(profile.expectedPositive()))));
        for (double level : ExposureProfile.LEVELS) {
            columns.add(numbers(
                    "peak potential\nat " + Numbers.exactPercent(level),
                    profile -> amounts.cell(profile.peak(level).estimate())));
        }
        columns.add(adjustments("credit valuation\nadjustment", CreditAdjustment::amount));
        columns.add(adjustments("of it added by\nthe strategy", CreditAdjustment::added));
        List<String> names = profiles.stream()
                .map(profile -> Printable.line(profile.strategy()))
                .toList();
        return new Table(Column.ofWords("strategy", NAME_WIDTH, names), columns);
    }

    private Column numbers(String title, Function<ExposureProfile, Cell> cell) {
        return Column.ofNumbers(
                title, credit.exposures().profiles().stream().map(cell).toList());
    }

    private Column adjustments(String title, Function<CreditAdjustment, Estimate> amount) {
        return numbers(title, profile -> adjustment(profile)
                .map(found -> adjustments.cell(amount.apply(found)))
                .orElse(Cell.NOTHING));
    }

    /** A group has none of its own. */
    private Optional<CreditAdjustment> adjustment(ExposureProfile profile) {
        return profile.isGroup() ? Optional.empty() : credit.adjustment(profile.strategy(), profile.with());
    }

    static String with(ExposureProfile profile) {
        return (profile.isGroup() ? "group " : "") + Printable.line(profile.with());
    }

    /** One profile by date. */
    Table dates(ExposureProfile profile) {
        List<Column> columns = new ArrayList<>(List.of(
                points(profile, "expected", point -> amounts.cell(point.expected())),
                points(profile, "expected to\nbe owed", point -> amounts.cell(point.expectedNegative()))));
        for (int place = 0; place < ExposureProfile.LEVELS.size(); place++) {
            int level = place;
            String percent = Numbers.exactPercent(ExposureProfile.LEVELS.get(place));
            columns.add(points(
                    profile,
                    "potential at " + percent,
                    point -> amounts.cell(point.potential().get(level).estimate())));
            columns.add(points(profile, "95 % interval", point -> Cell.of(interval(point, level))));
        }
        List<String> dates =
                profile.points().stream().map(point -> point.date().toString()).toList();
        return new Table(Column.ofWords("date", 10, dates), columns);
    }

    private String interval(ExposurePoint point, int level) {
        return amounts.text(point.potential().get(level).interval().low()) + " to "
                + amounts.text(point.potential().get(level).interval().high());
    }

    private static Column points(ExposureProfile profile, String title, Function<ExposurePoint, Cell> cell) {
        return Column.ofNumbers(title, profile.points().stream().map(cell).toList());
    }
}
