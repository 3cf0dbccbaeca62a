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
import org.hedgerow.scenarios.report.html.sheet.Verdicts;
import org.hedgerow.scenarios.report.layout.Decimals;

/** What other models say of the same strategies, what they hide from one another, and what happened. */
final class ModelAnnex {
    private static final int DIGITS = 6;
    private static final Form SHARE = Form.percent(3);

    private final Sheet sheet;

    ModelAnnex(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Section> sections() {
        List<Section> all = new ArrayList<>();
        List<At> models = sheet.at("alternatives").items();
        if (!models.isEmpty()) {
            all.add(Section.folded(
                    "models",
                    "The strategies under every model",
                    sheet.legend("THE STRATEGIES UNDER EVERY MODEL"),
                    verdicts(models),
                    numbers(models)));
            all.add(Section.folded("findings", "Which model hides what", findings(), regrets()));
        }
        if (sheet.at("realised").exists()) {
            all.add(Section.folded(
                    "realised",
                    "What happened, beside what was simulated",
                    sheet.legend("WHAT HAPPENED, BESIDE WHAT WAS SIMULATED"),
                    realised()));
        }
        return all;
    }

    private Content verdicts(List<At> models) {
        Table table = Table.of("Verdict and net benefit by model, " + sheet.unit(), sheet.strategies())
                .sortable()
                .marking(sheet::isRecommended)
                .words("strategy", row -> Say.words(row.at("name")))
                .words("main model", row -> verdict(row));
        for (At model : models) {
            table.with(new Column(Say.words(model.at("name")), "", false, row -> verdict(same(model, row))));
        }
        return table;
    }

    private Content verdict(At row) {
        return Verdicts.badge(row.at("verdict")).and(" ").and(Say.estimate(row.at("netBenefit"), sheet.amounts()));
    }

    private static At same(At model, At strategy) {
        return Rows.named(
                        model.at("strategies").items(),
                        "name",
                        strategy.at("name").text())
                .orElse(model.at("missing"));
    }

    private Content numbers(List<At> models) {
        List<At> rows = sheet.strategies().stream()
                .flatMap(row -> Stream.concat(Stream.of(row), models.stream().map(model -> same(model, row))))
                .toList();
        return Table.of("Outcome, risk and cost by model, " + sheet.unit(), rows)
                .words("strategy", row -> Say.words(row.at("name")))
                .words("model", row -> model(models, row))
                .estimates("mean outcome", row -> row.at("outcome").at("mean"), sheet.amounts())
                .estimates("unexpected loss", row -> row.at("outcome").at("unexpectedLoss"), sheet.amounts())
                .estimates(
                        "expected shortfall",
                        row -> row.at("outcome").at("expectedShortfall").last(),
                        sheet.amounts())
                .estimates("expected cost", row -> row.at("expectedCost"), sheet.amounts())
                .estimates("net benefit", row -> row.at("netBenefit"), sheet.amounts())
                .estimates("net benefit at forward drift", row -> row.at("netBenefitAtForwardDrift"), sheet.amounts());
    }

    private static Content model(List<At> models, At row) {
        return models.stream()
                .filter(model -> row.pointer().startsWith(model.pointer() + "/"))
                .findFirst()
                .map(model -> Say.words(model.at("name")))
                .orElse(Content.of("main model"));
    }

    private Content findings() {
        return page -> {
            page.open("ul", "class", "assumptions");
            sheet.at("findings")
                    .items()
                    .forEach(
                            each -> page.open("li").add(Say.words(each)).close().line());
            page.close();
        };
    }

    private Content regrets() {
        return Table.of(
                        "What is lost by following the main model where another is true, " + sheet.unit(),
                        sheet.at("recommendation").at("byOtherModels").items())
                .words("model", row -> Say.words(row.at("model")))
                .words("it recommends", row -> Say.words(row.at("strategy")))
                .words(
                        "the recommendation survives",
                        row -> Content.of(row.at("survives").isTrue() ? "yes" : "no"))
                .estimates("net benefit lost", row -> row.at("regret").at("netBenefitLost"), sheet.amounts());
    }

    private Content realised() {
        At realised = sheet.at("realised");
        Content all = Content.NOTHING;
        for (String currency : realised.at("rates").names()) {
            At placed = realised.at("rates").at(currency);
            Optional<At> rate = sheet.at("market").at("rates").items().stream()
                    .filter(each -> each.at("rate").text().startsWith(currency + "/"))
                    .findFirst();
            Form form = Form.fixed(
                    Decimals.of(rate.map(each -> each.at("today").number()).orElse(1.0), DIGITS));
            Content today = rate.map(each -> Content.of(", today ").and(Say.number(each.at("today"), form)))
                    .orElse(Content.NOTHING);
            Content name = rate.map(each -> Say.words(each.at("rate"))).orElse(Content.of(currency));
            all = all.and(title(name.and(today), placed, form)).and(standings(placed, form));
        }
        At outcome = realised.at("unhedgedOutcome");
        return outcome.exists()
                ? all.and(title(Content.of("Unhedged outcome"), outcome, sheet.amounts()))
                        .and(standings(outcome, sheet.amounts()))
                : all;
    }

    private static Content title(Content name, At placed, Form form) {
        return page -> page.open("h3")
                .add(name)
                .text(", realised ")
                .add(Say.number(placed.at("value"), form))
                .close();
    }

    private static Content standings(At placed, Form form) {
        return Table.of(
                        "Where it fell in each model’s paths",
                        placed.at("models").items())
                .words("model", row -> Say.words(row.at("model")))
                .numbers("mean", row -> Say.number(row.at("mean").at("value"), form))
                .numbers("1 %", row -> Say.number(row.at("quantile01").at("value"), form))
                .numbers("median", row -> Say.number(row.at("median").at("value"), form))
                .numbers("99 %", row -> Say.number(row.at("quantile99").at("value"), form))
                .numbers("percentile, %", ModelAnnex::percentile);
    }

    /** A bound with more digits, which is not to be rounded to the unsafe side. */
    private static Content percentile(At row) {
        At bound = row.at("percentileBound");
        if (!bound.exists()) {
            return Say.estimate(row.at("percentile"), SHARE);
        }
        boolean isAbove = row.at("percentile").at("value").number() > 0;
        return Content.of(isAbove ? "above all paths, more than " : "below all paths, less than ")
                .and(Say.number(bound, Form.percent(5)));
    }
}
