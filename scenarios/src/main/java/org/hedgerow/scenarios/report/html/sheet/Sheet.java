package org.hedgerow.scenarios.report.html.sheet;

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
public record Sheet(At root, Form amounts) {
    public static Sheet of(At root) {
        double gross = root.at("grossExposure").number();
        return new Sheet(root, Form.fixed(Amounts.forExposure(gross).decimals()));
    }

    public At at(String field) {
        return root.at(field);
    }

    public At convention(String field) {
        return root.at("conventions").at(field);
    }

    public List<At> strategies() {
        return at("strategies").items();
    }

    public At recommended() {
        return at("recommendation").at("strategy");
    }

    public boolean isRecommended(At strategy) {
        return recommended().exists() && strategy.at("name").says(recommended().text());
    }

    /** {@code thousand UAH}. */
    public String unit() {
        String home = convention("home").text();
        String unit = convention("unit").text();
        return unit.equals("one") ? home : unit + " " + home;
    }

    /** What the text report says above a table, as a paragraph; nothing where it has no words for it. */
    public Content legend(String title) {
        return legendStarting(title, title.length());
    }

    /** The same of a title that goes on with a figure. */
    public Content legendStarting(String title) {
        return legendStarting(title, Integer.MAX_VALUE);
    }

    private Content legendStarting(String title, int longest) {
        return at("words").at("sections").items().stream()
                .filter(each -> each.at("title").text().startsWith(title)
                        && each.at("title").text().length() <= longest)
                .findFirst()
                .map(each -> Say.within("p", Say.words(each.at("words")), "class", "legend"))
                .orElse(Content.NOTHING);
    }
}
