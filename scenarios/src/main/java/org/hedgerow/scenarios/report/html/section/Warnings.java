package org.hedgerow.scenarios.report.html.section;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.html.sheet.Sheet;

/** What makes the answer weaker than it looks, above everything else. */
final class Warnings {
    private Warnings() {}

    static Content of(Sheet sheet) {
        List<Content> all = new ArrayList<>();
        sheet.strategies().stream()
                .map(some -> some.at("outcome").at("unexpectedLoss"))
                .filter(tail -> tail.at("remark").exists())
                .findFirst()
                .ifPresent(tail -> all.add(Say.words(tail.at("remark"))
                        .and(" at ")
                        .and(Say.number(tail.at("alpha"), Form.EXACT_PERCENT))
                        .and(" %: ")
                        .and(Say.number(tail.at("tailPaths"), Form.fixed(1)))
                        .and(". Standard errors of the tails are not to be relied on; give more paths.")));
        List<At> open = sheet.strategies().stream()
                .filter(some -> some.at("verdict").text().startsWith("undecided"))
                .map(some -> some.at("name"))
                .toList();
        if (!open.isEmpty()) {
            all.add(Content.of("Undecided at this number of paths: ")
                    .and(Say.list(open))
                    .and("."));
        }
        all.addAll(drift(sheet));
        all.addAll(otherModels(sheet));
        return page -> {
            if (!all.isEmpty()) {
                page.open("ul", "class", "warnings");
                all.forEach(warning -> page.open("li").add(warning).close());
                page.close().line();
            }
        };
    }

    /** What is recommended for what it is expected to earn rather than for the risk that it removes. */
    private static List<Content> drift(Sheet sheet) {
        return sheet.strategies().stream()
                .filter(some ->
                        sheet.isRecommended(some) && some.at("driftDecides").isTrue())
                .map(some -> Content.of("The drift that is assumed, not the risk, decides: expected cost ")
                        .and(Say.estimate(some.at("expectedCost"), sheet.amounts()))
                        .and("; net benefit under drift ‘forward’ ")
                        .and(Say.estimate(some.at("netBenefitAtForwardDrift"), sheet.amounts()))
                        .and("."))
                .toList();
    }

    private static List<Content> otherModels(Sheet sheet) {
        List<At> others = sheet.at("recommendation").at("byOtherModels").items().stream()
                .filter(model -> !model.at("survives").isTrue())
                .map(model -> model.at("model"))
                .toList();
        return others.isEmpty()
                ? List.of()
                : List.of(Content.of("The recommendation does not survive a change of model. Another is better by: ")
                        .and(Say.list(others))
                        .and("."));
    }
}
