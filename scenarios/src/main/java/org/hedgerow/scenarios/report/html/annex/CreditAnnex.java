package org.hedgerow.scenarios.report.html.annex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.html.markup.Section;
import org.hedgerow.scenarios.report.html.markup.Table;
import org.hedgerow.scenarios.report.html.sheet.Rows;
import org.hedgerow.scenarios.report.html.sheet.Sheet;

/** Who may not pay: borrowers of currency loans, and counterparties of the deals. */
final class CreditAnnex {
    private static final Form SHARE = Form.percent(3);

    private final Sheet sheet;

    CreditAnnex(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Section> sections() {
        List<Section> all = new ArrayList<>();
        At borrowers = sheet.at("borrowers");
        if (borrowers.exists()) {
            all.add(Section.folded(
                    "borrowers",
                    "Borrowers of currency loans",
                    sheet.legend("BORROWERS"),
                    defaults(borrowers),
                    sheet.legend("HEDGES THAT BORROWERS UNDO"),
                    undone(borrowers)));
        }
        List<At> profiles = sheet.at("counterparties").items();
        if (!profiles.isEmpty()) {
            Content tables = counterparties(profiles);
            for (At profile : profiles) {
                tables = tables.and(byDate(profile));
            }
            all.add(Section.folded("counterparties", "Counterparties", sheet.legend("COUNTERPARTIES"), tables));
        }
        return all;
    }

    private static Content defaults(At borrowers) {
        return Table.of(
                        "Share of the borrowers that defaults by the horizon, %",
                        borrowers.at("loans").items())
                .words("loans", row -> Say.words(row.at("name")).and(", ").and(Say.words(row.at("currency"))))
                .numbers("today’s probability a year", row -> Say.number(row.at("yearlyProbability"), SHARE))
                .numbers("by the horizon if unmoved", row -> Say.number(row.at("unmoved"), SHARE))
                .estimates("mean", row -> row.at("mean"), SHARE)
                .estimates("not exceeded at 95 %", row -> row.at("quantile95"), SHARE)
                .estimates("not exceeded at 99 %", row -> row.at("quantile99"), SHARE)
                .estimates("correlation with the rate", row -> row.at("withRate"), Form.fixed(4));
    }

    private Content undone(At borrowers) {
        return Table.of(
                        "Unexpected loss of the whole position, " + sheet.unit(),
                        borrowers.at("strategies").items())
                .words("strategy", row -> Say.words(row.at("strategy")))
                .estimates("if borrowers were unmoved", row -> row.at("unmoved"), sheet.amounts())
                .estimates("as they are", row -> row.at("moved"), sheet.amounts())
                .estimates("more by their defaults", row -> row.at("more"), sheet.amounts())
                .estimates("share of what is removed undone, %", row -> row.at("share"), SHARE);
    }

    private Content counterparties(List<At> profiles) {
        Form finer = Form.fixed(sheet.amounts().decimals() + 2);
        Table table = Table.of("What counterparties may owe, " + sheet.unit(), profiles)
                .words("strategy", row -> Say.words(row.at("strategy")))
                .words("counterparty", CreditAnnex::with)
                .numbers("today", row -> Say.number(row.at("today"), sheet.amounts()))
                .estimates("expected positive", row -> row.at("expectedPositive"), sheet.amounts());
        List<At> levels = profiles.get(0).at("profile").at(0).at("potential").items();
        for (int place = 0; place < levels.size(); place++) {
            int level = place;
            table.with(Rows.ofLevel(
                    "peak potential",
                    levels.get(place).at("level"),
                    row -> Say.estimate(peak(row, level), sheet.amounts())));
        }
        return table.estimates(
                        "credit valuation adjustment",
                        row -> row.at("adjustment").at("amount"),
                        finer)
                .estimates(
                        "of it added by the strategy",
                        row -> row.at("adjustment").at("added"),
                        finer);
    }

    private static Content with(At row) {
        return Content.of(row.at("group").isTrue() ? "group " : "").and(Say.words(row.at("counterparty")));
    }

    /** Of the dates, that on which most may be owed. */
    private static At peak(At profile, int level) {
        return profile.at("profile").items().stream()
                .map(point -> point.at("potential").at(level).at("estimate"))
                .max(Comparator.comparingDouble(estimate -> estimate.at("value").number()))
                .orElse(profile.at("profile"));
    }

    private Content byDate(At profile) {
        Table table = Table.of(
                        "Exposure by date, " + sheet.unit(),
                        profile.at("profile").items())
                .words("date", row -> Say.words(row.at("date")))
                .estimates("expected", row -> row.at("expected"), sheet.amounts())
                .estimates("expected to be owed", row -> row.at("expectedNegative"), sheet.amounts());
        List<At> levels = profile.at("profile").at(0).at("potential").items();
        for (int place = 0; place < levels.size(); place++) {
            int level = place;
            table.with(Rows.ofLevel(
                            "potential",
                            levels.get(place).at("level"),
                            row -> Say.estimate(row.at("potential").at(level).at("estimate"), sheet.amounts())))
                    .numbers(
                            "95 % interval",
                            row -> Say.interval(row.at("potential").at(level).at("interval"), sheet.amounts()));
        }
        Content title = page -> page.open("h3")
                .add(Say.words(profile.at("strategy")))
                .text(" with ")
                .add(with(profile))
                .close();
        return title.and(table);
    }
}
