package org.hedgerow.scenarios.report.html.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.html.markup.Section;
import org.hedgerow.scenarios.report.html.markup.Table;
import org.hedgerow.scenarios.report.html.sheet.Sheet;

/** What the deals of each strategy come to by component, what cash they need, and which could not be done. */
final class DealAnnex {
    private static final Form COUNT = Form.fixed(3);

    private final Sheet sheet;
    private final List<At> strategies;

    DealAnnex(Sheet sheet) {
        this.sheet = sheet;
        this.strategies = sheet.strategies();
    }

    List<Section> sections() {
        List<Section> all = new ArrayList<>();
        all.add(Section.folded(
                "components", "Components of the hedge", sheet.legend("COMPONENTS OF THE HEDGE"), components()));
        if (strategies.stream().anyMatch(row -> row.at("cashNeed").exists())) {
            all.add(Section.folded(
                    "cash", "Cash that the hedge needs", sheet.legend("CASH THAT THE HEDGE NEEDS"), cash()));
        }
        List<At> missed = missed();
        if (!missed.isEmpty()) {
            all.add(Section.folded(
                    "missed",
                    "Deals that could not be done",
                    sheet.legend("DEALS THAT COULD NOT BE DONE"),
                    missed(missed)));
        }
        return all;
    }

    private Table named(String caption) {
        return Table.of(caption + ", " + sheet.unit(), strategies)
                .sortable()
                .words("strategy", row -> Say.words(row.at("name")));
    }

    private Content components() {
        Table table = named("Mean of each component");
        for (String name : strategies.get(0).at("components").names()) {
            if (strategies.stream().anyMatch(row -> occurs(row.at("components").at(name)))) {
                table.estimates(words(name), row -> row.at("components").at(name), sheet.amounts());
            }
        }
        return table;
    }

    private static boolean occurs(At mean) {
        return mean.at("value").number() != 0 || mean.at("standardError").number() != 0;
    }

    /** {@code bidOffer} as {@code bid/offer}. */
    private static String words(String name) {
        return name.replaceAll("([A-Z])", "/$1").toLowerCase(Locale.ROOT);
    }

    private Content cash() {
        return named("The largest debt of the hedge’s own account")
                .estimates("mean", row -> row.at("cashNeed").at("mean"), sheet.amounts())
                .estimates("not exceeded at 95 %", row -> row.at("cashNeed").at("at95"), sheet.amounts())
                .estimates("not exceeded at 99 %", row -> row.at("cashNeed").at("at99"), sheet.amounts());
    }

    private List<At> missed() {
        List<At> all = new ArrayList<>(strategies);
        sheet.at("alternatives")
                .items()
                .forEach(model -> all.addAll(model.at("strategies").items()));
        return all.stream().filter(row -> row.at("missedDeals").exists()).toList();
    }

    private Content missed(List<At> rows) {
        Table table = Table.of("Deals that a closed market did not let a strategy do", rows)
                .words("strategy", row -> Say.words(row.at("name")));
        if (sheet.at("alternatives").exists()) {
            table.words("model", this::model);
        }
        return table.estimates(
                        "deals missed, on average", row -> row.at("missedDeals").at("number"), COUNT)
                .estimates(
                        "some deal missed, probability, %",
                        row -> row.at("missedDeals").at("probability"), Form.percent(3));
    }

    private Content model(At row) {
        return sheet.at("alternatives").items().stream()
                .filter(model -> row.pointer().startsWith(model.pointer() + "/"))
                .findFirst()
                .map(model -> Say.words(model.at("name")))
                .orElse(Content.of("main model"));
    }
}
