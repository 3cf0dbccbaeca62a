package org.hedgerow.scenarios.report.html.section;

import java.util.List;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.layout.Amounts;

/**
 * A result and how its amounts are written.
 *
 * @param amounts with the decimals that matter for the size of the position
 */
record Sheet(At root, Form amounts) {
    static Sheet of(At root) {
        double gross = root.at("grossExposure").number();
        return new Sheet(root, Form.fixed(Amounts.forExposure(gross).decimals()));
    }

    At at(String field) {
        return root.at(field);
    }

    At convention(String field) {
        return root.at("conventions").at(field);
    }

    List<At> strategies() {
        return at("strategies").items();
    }

    At recommended() {
        return at("recommendation").at("strategy");
    }

    boolean isRecommended(At strategy) {
        return recommended().exists() && strategy.at("name").says(recommended().text());
    }

    /** {@code thousand UAH}. */
    String unit() {
        String home = convention("home").text();
        String unit = convention("unit").text();
        return unit.equals("one") ? home : unit + " " + home;
    }

    /** What the other reports say above a table, as a paragraph; nothing where they have no words for it. */
    Content legend(String title) {
        return at("words").at("sections").items().stream()
                .filter(each -> each.at("title").says(title))
                .findFirst()
                .map(each -> Say.within("p", Say.words(each.at("words")), "class", "legend"))
                .orElse(Content.NOTHING);
    }
}
