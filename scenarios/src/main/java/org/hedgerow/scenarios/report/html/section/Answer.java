package org.hedgerow.scenarios.report.html.section;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Markup;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.html.sheet.Sheet;
import org.hedgerow.scenarios.report.html.sheet.Verdicts;

/** The first screen: what to do, how sure that is, and beside it what was taken for granted. */
public final class Answer implements Content {
    private static final Form PERCENT = Form.percent(2);

    private final Sheet sheet;
    private final At recommendation;
    private final Optional<At> shown;

    public Answer(Sheet sheet) {
        this.sheet = sheet;
        this.recommendation = sheet.at("recommendation");
        this.shown = taken().filter(some -> !some.at("name").says("none")).or(this::bestHedge);
    }

    private Optional<At> taken() {
        return sheet.strategies().stream().filter(sheet::isRecommended).findFirst();
    }

    /** Where none is to be taken, the one that comes nearest tells by how much. */
    private Optional<At> bestHedge() {
        return sheet.strategies().stream()
                .filter(some ->
                        !some.at("name").says("none") && !some.at("whatIf").isTrue())
                .max(Comparator.comparingDouble(
                        some -> some.at("netBenefit").at("value").number()));
    }

    @Override
    public void write(Markup page) {
        page.open("section", "id", "answer", "class", "answer").line();
        Warnings.of(sheet).write(page);
        page.open("div", "class", "card take");
        headline(page);
        page.open("dl");
        shown.ifPresent(some -> worth(page, some));
        others(page);
        page.close();
        page.open("p", "class", "because")
                .add(Say.words(recommendation.at("reason")))
                .close();
        page.close().line();
        page.open("div", "class", "card given");
        given(page);
        page.close().line();
        page.close().line();
    }

    private void headline(Markup page) {
        page.element("h2", "What to do");
        page.open("p", "class", "headline");
        if (!recommendation.at("strategy").exists()) {
            page.text("Nothing that was compared may be done");
        } else if (recommendation.at("strategy").says("none")) {
            page.text("Do without a hedge")
                    .open("span", "class", "quiet")
                    .text(" (")
                    .add(Say.words(recommendation.at("strategy")))
                    .text(")")
                    .close();
        } else {
            page.text("Take ").add(Say.within("strong", Say.words(recommendation.at("strategy"))));
        }
        page.close();
    }

    private void worth(Markup page, At some) {
        At benefit = some.at("netBenefit");
        String unit = " " + sheet.unit();
        boolean isTaken = sheet.isRecommended(some);
        line(page, "Verdict", verdict(some, isTaken));
        line(
                page,
                "Net benefit",
                Say.estimate(benefit, sheet.amounts())
                        .and(unit + "; 95 % interval of the simulation ")
                        .and(Say.interval(benefit, sheet.amounts())));
        line(
                page,
                "Under drift ‘forward’",
                Say.estimate(some.at("netBenefitAtForwardDrift"), sheet.amounts())
                        .and(unit)
                        .and(
                                sheet.convention("drift").says("forward")
                                        ? ", the drift that is assumed"
                                        : ", the same paths moved to today’s forwards"));
        line(page, "Price of risk", priceOfRisk(some).and(k()));
        line(
                page,
                "Cost and risk",
                Content.of("expected cost ")
                        .and(Say.estimate(some.at("expectedCost"), sheet.amounts()))
                        .and("; unexpected loss left ")
                        .and(Say.estimate(some.at("outcome").at("unexpectedLoss"), sheet.amounts())));
    }

    private Content verdict(At some, boolean isTaken) {
        Content verdict = Verdicts.badge(some.at("verdict"));
        return isTaken
                ? verdict
                : verdict.and(" for the hedge of the highest net benefit, ").and(Say.words(some.at("name")));
    }

    /** Of a fund there is none: it removes no risk, but what is charged for it. */
    private Content priceOfRisk(At some) {
        At fund = some.at("fund");
        return fund.exists()
                ? Content.of("a fund of ")
                        .and(Say.number(fund.at("amount"), sheet.amounts()))
                        .and(" bears losses at ")
                        .and(Say.number(fund.at("spread"), Form.EXACT_PERCENT))
                        .and(" % a year, capital only what is beyond it; no k*, since it removes no risk")
                : Content.of("pays ").and(Verdicts.priceOfRisk(some.at("priceOfRisk"), PERCENT));
    }

    private Content k() {
        At k = sheet.convention("k");
        return k.exists()
                ? Content.of("; here k is ")
                        .and(Say.number(k, Form.EXACT_PERCENT))
                        .and(" % a year, an assumption")
                : Content.of("; this scenario states no price k");
    }

    private void others(Markup page) {
        List<At> asGood = recommendation.at("notSeparable").items();
        if (!asGood.isEmpty()) {
            line(page, "Just as well", Say.list(asGood));
        }
        At words = sheet.at("words");
        told(page, "Would turn it", words.at("wouldTurn"));
        told(page, "By other models", words.at("byOtherModels"));
        told(page, "Capital ratio", words.at("capitalRatio"));
    }

    private void given(Markup page) {
        At words = sheet.at("words");
        page.element("h2", "What is assumed");
        page.open("dl");
        told(page, "Model", words.at("paths"));
        line(page, "Drift", Say.words(sheet.convention("drift")).and(": ").and(Say.words(words.at("drift"))));
        line(
                page,
                "Cost of risk",
                Say.words(sheet.convention("charge")).and(": ").and(Say.words(sheet.convention("riskCost"))));
        told(page, "Looks", words.at("looks"));
        told(page, "Devaluations", words.at("devaluations"));
        told(page, "Rates of lines", sheet.convention("marketRate"));
        told(page, "Interest", sheet.convention("interest"));
        told(page, "Norms", sheet.convention("norms"));
        line(
                page,
                "Errors",
                Content.of("‘±’ is one standard error")
                        .and(Say.words(words.at("errors")))
                        .and(". ")
                        .and(Say.words(words.at("caveat"))));
        page.close();
        page.element("h3", "What the scenario states besides", "id", "assumptions");
        assumptions(page, sheet.at("scenario").at("assumptions").items());
    }

    private static void assumptions(Markup page, List<At> stated) {
        if (stated.isEmpty()) {
            page.element("p", "The scenario states none.");
            return;
        }
        page.open("ul", "class", "assumptions").line();
        stated.forEach(each -> page.open("li").add(Say.words(each)).close().line());
        page.close();
    }

    private static void told(Markup page, String label, At words) {
        if (words.exists()) {
            line(page, label, Say.words(words));
        }
    }

    private static void line(Markup page, String label, Content what) {
        page.element("dt", label).open("dd").add(what).close().line();
    }
}
