package org.hedgerow.scenarios.report.html.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Column;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.html.markup.Section;
import org.hedgerow.scenarios.report.html.markup.Table;
import org.hedgerow.scenarios.report.html.sheet.Rows;
import org.hedgerow.scenarios.report.html.sheet.Sheet;

/** Norms and limits with each strategy, today and along the paths, and what strategies do to the capital ratio. */
final class LimitAnnex {
    private static final Form SHARE = Form.percent(3);

    private final Sheet sheet;
    private final List<At> strategies;

    LimitAnnex(Sheet sheet) {
        this.sheet = sheet;
        this.strategies = sheet.strategies();
    }

    List<Section> sections() {
        List<Section> all = new ArrayList<>();
        List<Content> today = new ArrayList<>();
        if (!sheet.at("norms").items().isEmpty()) {
            today.add(sheet.legend("NORMS WITH EACH STRATEGY"));
            today.add(norms());
        }
        if (strategies.stream()
                .anyMatch(row -> !row.at("limits").at("today").items().isEmpty())) {
            today.add(sheet.legend("LIMITS WITH EACH STRATEGY"));
            today.add(limits());
        }
        if (!today.isEmpty()) {
            all.add(Section.folded("limits", "Norms and limits with each strategy", today.toArray(Content[]::new)));
        }
        List<At> broken = broken();
        if (!broken.isEmpty()) {
            all.add(Section.folded(
                    "onPaths",
                    "Norms and limits along the paths",
                    sheet.legend("NORMS AND LIMITS ALONG THE PATHS"),
                    onPaths(broken)));
        }
        if (sheet.at("capitalRatio").exists()) {
            all.add(Section.folded("ratio", "Capital ratio", sheet.legend("CAPITAL RATIO"), ratio()));
        }
        return all;
    }

    private Table named(String caption) {
        return Table.of(caption, strategies).sortable().words("strategy", row -> Say.words(row.at("name")));
    }

    private Content norms() {
        Table table = named("Norms with each strategy, % of capital");
        List<At> norms = strategies.stream()
                .flatMap(row -> row.at("norms").items().stream())
                .toList();
        norms.stream().map(LimitAnnex::key).distinct().forEach(key -> {
            At norm = norms.stream()
                    .filter(each -> key(each).equals(key))
                    .findFirst()
                    .orElseThrow();
            table.with(Column.numbers(label(norm), "", row -> row.at("norms").items().stream()
                    .filter(each -> key(each).equals(key))
                    .findFirst()
                    .map(each -> Say.number(each.at("value"), SHARE).and(mark(each)))
                    .orElse(Content.of("–"))));
        });
        return table;
    }

    private Content limits() {
        Table table = named("The bank’s own limits with each strategy: the value, and what is left up to the limit");
        List<At> limits = strategies.stream()
                .flatMap(row -> row.at("limits").at("today").items().stream())
                .toList();
        limits.stream().map(LimitAnnex::key).distinct().forEach(key -> {
            At limit = limits.stream()
                    .filter(each -> key(each).equals(key))
                    .findFirst()
                    .orElseThrow();
            Content title = label(limit).and(Say.within("small", Content.of(", " + unit(limit)), "class", "below"));
            table.with(Column.numbers(title, "", row -> row.at("limits").at("today").items().stream()
                    .filter(each -> key(each).equals(key))
                    .findFirst()
                    .map(this::headroom)
                    .orElse(Content.of("–"))));
        });
        return table;
    }

    private Content headroom(At limit) {
        Form form = isShare(limit) ? SHARE : sheet.amounts();
        return Say.number(limit.at("value"), form)
                .and(mark(limit))
                .and(Say.within("small", Say.number(limit.at("headroom"), form)));
    }

    private static Content mark(At check) {
        return check.at("met").isTrue() ? Content.NOTHING : Content.of(" ").and(Say.badge("bad", Content.of("broken")));
    }

    private static Content label(At check) {
        At currency = check.at("currency");
        return currency.exists()
                ? Say.words(check.at("id")).and(" ").and(Say.words(currency))
                : Say.words(check.at("id"));
    }

    private static String key(At check) {
        return check.at("id").text() + " " + check.at("currency").text();
    }

    private static boolean isShare(At check) {
        return check.at("unit").says("shareOfCapital");
    }

    private String unit(At check) {
        return isShare(check) ? "% of capital" : sheet.unit();
    }

    /** Labels of what some strategy breaks on some path. */
    private List<At> broken() {
        return Rows.distinct(watched()
                .filter(limit -> byHorizon(limit).at("value").number() > 0)
                .map(limit -> limit.at("label")));
    }

    private Stream<At> watched() {
        return strategies.stream().flatMap(row -> row.at("limits").at("onPaths").items().stream());
    }

    private static At byHorizon(At limit) {
        return limit.at("dates").last().at("by");
    }

    private Content onPaths(List<At> labels) {
        Table table = named("Probability of being broken on the way to the horizon, %");
        for (At label : labels) {
            table.with(Rows.of(
                    label,
                    row -> onTheWay(Rows.named(row.at("limits").at("onPaths").items(), "label", label.text()))));
        }
        return table;
    }

    private static Content onTheWay(Optional<At> limit) {
        return limit.map(LimitAnnex::byHorizon)
                .map(by -> Say.number(by.at("value"), SHARE)
                        .and(
                                by.at("value").number() > 0
                                        ? Say.within("small", Say.interval(by, SHARE))
                                        : Content.NOTHING))
                .orElse(Content.of("–"));
    }

    private Content ratio() {
        At ratio = sheet.at("capitalRatio");
        return Table.of(
                        "Capital ratio on the horizon, % of risk-weighted assets",
                        ratio.at("strategies").items())
                .sortable()
                .words("strategy", row -> Say.words(row.at("strategy")))
                .estimates("mean", row -> row.at("dates").last().at("mean"), SHARE)
                .estimates("standard deviation", row -> row.at("dates").last().at("standardDeviation"), SHARE)
                .estimates("worst", row -> row.at("dates").last().at("worst"), SHARE)
                .numbers(
                        "below minimum, % of paths",
                        row -> Say.number(
                                row.at("dates").last().at("belowMinimum").at("value"), SHARE))
                .numbers(
                        "95 % interval",
                        row -> Say.interval(row.at("dates").last().at("belowMinimumInterval"), SHARE))
                .estimates("worst less unhedged", row -> row.at("worstLessUnhedged"), SHARE)
                .words(
                        "",
                        row -> row.at("unsteadies").isTrue()
                                ? Say.badge("warn", Content.of("unsteadies the ratio"))
                                : Content.NOTHING);
    }
}
