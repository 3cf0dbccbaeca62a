package org.hedgerow.scenarios.report.html.section;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.html.markup.Section;
import org.hedgerow.scenarios.report.html.markup.Table;
import org.hedgerow.scenarios.report.html.sheet.Sheet;
import org.hedgerow.scenarios.report.layout.Decimals;

/** What is open today, and how norms and limits stand before any hedge. */
public final class Scope {
    private static final Form SHARE = Form.percent(3);

    private final Sheet sheet;

    public Scope(Sheet sheet) {
        this.sheet = sheet;
    }

    public Section position() {
        Table table = Table.of(
                        "Open position today, by currency", sheet.at("position").items())
                .words("currency", Scope::currency)
                .numbers("net, " + ofUnit(), row -> Say.number(row.at("net"), Form.fixed(units())))
                .numbers("at today’s rate, " + sheet.unit(), row -> Say.number(row.at("netHome"), sheet.amounts()));
        if (sheet.at("position").items().stream()
                .anyMatch(row -> row.at("forecast").number() != 0)) {
            table.numbers("forecast flows, not in net", row -> Say.number(row.at("forecast"), Form.fixed(units())));
        }
        table.words("side", row -> Say.words(row.at("side")));
        return Section.open("position", "Open position today", table, gross(), exposures());
    }

    private static Content currency(At row) {
        At unit = row.at("unit");
        Content code = Say.words(row.at("currency"));
        return unit.exists() ? code.and(" (").and(Say.words(unit)).and(")") : code;
    }

    private String ofUnit() {
        return sheet.convention("unit").says("one")
                ? "in its units"
                : "in " + sheet.convention("unit").text() + " units";
    }

    private int units() {
        return Decimals.shown(sheet.at("position").items().stream()
                .map(row -> row.at("net").number())
                .toList());
    }

    private Content gross() {
        return Say.within(
                "p",
                Content.of("Gross exposure, all lines by absolute value: ")
                        .and(Say.number(sheet.at("grossExposure"), sheet.amounts()))
                        .and(" " + sheet.unit() + "; net benefits within ")
                        .and(Say.number(sheet.at("materiality"), sheet.amounts()))
                        .and(" of zero, a basis point of it, count as equal."),
                "class",
                "legend");
    }

    private Content exposures() {
        List<At> rows = sheet.at("exposures").items();
        if (rows.size() < 2 && sheet.at("position").items().size() < 2) {
            return Content.NOTHING;
        }
        Table table = Table.of("Open position added up, " + sheet.unit(), rows)
                .words("open position", row -> Say.words(row.at("group")))
                .numbers("gross", row -> Say.number(row.at("gross"), sheet.amounts()))
                .numbers("net", row -> Say.number(row.at("net"), sheet.amounts()))
                .numbers("shorthand", row -> Say.number(row.at("shorthand"), sheet.amounts()));
        if (rows.stream().anyMatch(row -> row.at("structural").number() != 0)) {
            table.numbers("of it structural", row -> Say.number(row.at("structural"), sheet.amounts()));
        }
        return sheet.legend("OPEN POSITION ADDED UP").and(table);
    }

    /** Nothing where the scenario has neither norms nor limits. */
    public List<Section> norms() {
        List<Content> parts = new ArrayList<>();
        List<At> norms = sheet.at("norms").items();
        if (!norms.isEmpty()) {
            parts.add(sheet.legend("NORMS TODAY"));
            parts.add(Table.of("Norms today, before any hedge", norms)
                    .words("norm", Scope::label)
                    .numbers("value, % of capital", row -> Say.number(row.at("value"), SHARE))
                    .numbers("limit, % of capital", row -> Say.number(row.at("limit"), SHARE))
                    .numbers("value, " + sheet.unit(), row -> Say.number(row.at("home"), sheet.amounts()))
                    .words("kept", Scope::met));
        }
        List<At> limits = sheet.at("strategies").at(0).at("limits").at("today").items();
        if (!limits.isEmpty()) {
            parts.add(Table.of("The bank’s own limits today, before any hedge", limits)
                    .words("limit", Scope::label)
                    .numbers("value", row -> Say.number(row.at("value"), form(row)))
                    .numbers("limit", row -> Say.number(row.at("limit"), form(row)))
                    .numbers("headroom", row -> Say.number(row.at("headroom"), form(row)))
                    .words("in", row -> Content.of(isShare(row) ? "% of capital" : sheet.unit()))
                    .words("kept", Scope::met));
        }
        return parts.isEmpty()
                ? List.of()
                : List.of(Section.open("norms", "Norms and limits today", parts.toArray(Content[]::new)));
    }

    static Content label(At check) {
        At currency = check.at("currency");
        return currency.exists()
                ? Say.words(check.at("id")).and(" ").and(Say.words(currency))
                : Say.words(check.at("id"));
    }

    private static Content met(At row) {
        return row.at("met").isTrue() ? Content.of("met") : Say.badge("bad", Content.of("broken"));
    }

    private static boolean isShare(At row) {
        return row.at("unit").says("shareOfCapital");
    }

    private Form form(At row) {
        return isShare(row) ? SHARE : sheet.amounts();
    }
}
