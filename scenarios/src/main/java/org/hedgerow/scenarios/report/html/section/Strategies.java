package org.hedgerow.scenarios.report.html.section;

import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.html.markup.Section;
import org.hedgerow.scenarios.report.html.markup.Table;
import org.hedgerow.scenarios.report.html.sheet.Sheet;
import org.hedgerow.scenarios.report.html.sheet.Verdicts;

/** All strategies side by side: what each is worth, costs and leaves, and whether it may be taken. */
public final class Strategies {
    private final Sheet sheet;

    public Strategies(Sheet sheet) {
        this.sheet = sheet;
    }

    public Section section() {
        return Section.open(
                "strategies",
                "The strategies",
                sheet.legend("WORTH OF EACH STRATEGY"),
                worth(),
                sheet.legend("COST AND RISK ALL IN"),
                costs());
    }

    private Table table(String caption) {
        return Table.of(caption + ", " + sheet.unit(), sheet.strategies())
                .sortable()
                .marking(sheet::isRecommended)
                .words("strategy", row -> Say.words(row.at("name")));
    }

    private Content worth() {
        Form amounts = sheet.amounts();
        Table table = table("What each strategy is worth, on the same paths")
                .words("verdict", row -> Verdicts.badge(row.at("verdict")))
                .words("allowed", Verdicts::allowed)
                .estimates("net benefit", row -> row.at("netBenefit"), amounts)
                .numbers("95 % interval", row -> Say.interval(row.at("netBenefit"), amounts));
        if (!sheet.convention("drift").says("forward")) {
            table.estimates("under drift forward", row -> row.at("netBenefitAtForwardDrift"), amounts);
        }
        if (sheet.recommended().exists()) {
            table.estimates("less the one to take", row -> row.at("lessRecommended"), amounts)
                    .numbers("95 % interval of that", row -> Say.interval(row.at("lessRecommended"), amounts));
        }
        return table;
    }

    private Content costs() {
        Form amounts = sheet.amounts();
        Table table = table("What each strategy costs and what risk it leaves");
        table.estimates("expected cost", row -> row.at("expectedCost"), amounts)
                .estimates("= frictions", row -> row.at("frictions"), amounts)
                .estimates("+ drift cost", row -> row.at("driftCost"), amounts)
                .estimates("unexpected loss", row -> row.at("outcome").at("unexpectedLoss"), amounts)
                .estimates(
                        "expected shortfall",
                        row -> row.at("outcome").at("expectedShortfall").last(),
                        amounts)
                .estimates("cost of risk left", row -> row.at("riskCost"), amounts)
                .estimates("cost per unit of risk removed", row -> row.at("costPerUnitOfRiskRemoved"), Form.fixed(4))
                .numbers("k*, % a year", row -> threshold(row.at("priceOfRisk")));
        if (sheet.strategies().stream().anyMatch(row -> row.at("cashNeed").exists())) {
            table.estimates("cash need at 95 %", row -> row.at("cashNeed").at("at95"), amounts);
        }
        return table;
    }

    private static Content threshold(At price) {
        return price.at("value").exists() ? Say.estimate(price, Form.percent(2)) : Say.words(price.at("meaning"));
    }
}
