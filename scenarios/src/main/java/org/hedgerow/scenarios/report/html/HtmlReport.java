package org.hedgerow.scenarios.report.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hedgerow.scenarios.report.chart.Chart;
import org.hedgerow.scenarios.report.chart.Charts;
import org.hedgerow.scenarios.report.chart.draw.Style;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Markup;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.html.markup.Section;
import org.hedgerow.scenarios.report.html.sheet.Sheet;
import tools.jackson.databind.JsonNode;

/**
 * A result as one page that needs nothing else: no other file, no network, and no script to be read. It is a function of
 * {@code result.json} alone, whose every number it marks with its place there.
 */
public final class HtmlReport {
    private static final PageResource STYLE = PageResource.of("report.css").and(chartStyle());
    private static final PageResource SCRIPT = PageResource.of("report.js");

    private HtmlReport() {}

    /** UTF-8; the same bytes for the same result. */
    public static byte[] of(JsonNode result) {
        return of(result, Charts.of(result));
    }

    /** The same with its charts, where they are drawn already. */
    public static byte[] of(JsonNode result, List<Chart> charts) {
        At root = At.root(result);
        Parts parts = Parts.of(root, charts);
        Markup page = new Markup();
        page.open("html", "lang", "en").line();
        head(page, root);
        page.open("body").line();
        header(page, root);
        page.open("main").line().add(parts.answer());
        contents(page, parts.sections());
        parts.sections().forEach(page::add);
        page.close().line();
        footer(page, root);
        page.own("script", SCRIPT.text()).line();
        page.close().line().close().line();
        return ("<!DOCTYPE html>\n" + page).getBytes(StandardCharsets.UTF_8);
    }

    /** What the browser may load: the style and the script of this page, named by their hashes, and nothing else. */
    static String policy() {
        return "default-src 'none'; style-src " + STYLE.hash() + "; script-src " + SCRIPT.hash()
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    /** Colours of the charts: those of light paper, and those of dark where the reader prefers it. */
    private static String chartStyle() {
        return ":root{" + Style.light() + "}@media screen and (prefers-color-scheme:dark){:root{" + Style.dark() + "}}"
                + ":root{--chart-paper:var(--paper)}" + Style.rules();
    }

    private static void head(Markup page, At root) {
        page.open("head").line();
        page.single("meta", "charset", "utf-8").line();
        page.single("meta", "http-equiv", "Content-Security-Policy", "content", policy())
                .line();
        page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.single("meta", "name", "color-scheme", "content", "light dark").line();
        page.single("meta", "name", "referrer", "content", "no-referrer").line();
        page.element("title", root.at("scenario").at("title").text() + " - Hedgerow")
                .line();
        page.own("style", STYLE.text()).line();
        page.close().line();
    }

    private static void header(Markup page, At root) {
        At conventions = root.at("conventions");
        page.open("header").open("p", "class", "brand").text("Hedgerow").close().line();
        page.open("h1").add(Say.words(root.at("scenario").at("title"))).close();
        Content facts = Content.of("Scenario ")
                .and(Say.words(root.at("scenario").at("name")))
                .and(" · from ")
                .and(Say.words(conventions.at("valuationDate")))
                .and(" to ")
                .and(Say.words(conventions.at("horizon")))
                .and(" · amounts in " + Sheet.of(root).unit());
        page.open("p", "class", "facts").add(facts).close();
        At teaches = root.at("scenario").at("teaches");
        if (teaches.exists()) {
            page.open("p", "class", "teaches").add(Say.words(teaches)).close();
        }
        interrupted(page, root.at("interrupted"));
        page.close().line();
    }

    /** Where the run was ended early, by how much and what it lacks. */
    private static void interrupted(Markup page, At early) {
        if (!early.exists()) {
            return;
        }
        List<At> leftOut = early.at("leftOut").items();
        Content words = Content.of("The run was interrupted after ")
                .and(Say.number(early.at("paths"), Form.WHOLE))
                .and(" of ")
                .and(Say.number(early.at("askedPaths"), Form.WHOLE))
                .and(" paths" + (leftOut.isEmpty() ? "" : "; left out: "))
                .and(leftOut.isEmpty() ? Content.of("") : Say.list(leftOut));
        page.open("p", "class", "facts").add(Say.badge("warn", words)).close();
    }

    private static void contents(Markup page, List<Section> sections) {
        page.open("nav", "aria-label", "Contents").open("ul");
        sections.forEach(section -> page.open("li")
                .element("a", section.title(), "href", "#" + section.id())
                .close());
        page.close().close().line();
    }

    private static void footer(Markup page, At root) {
        At conventions = root.at("conventions");
        page.open("footer");
        page.open("p").add(Say.words(conventions.at("intervals"))).text(".").close();
        page.open("p").add(Say.words(conventions.at("signs"))).text(".").close();
        page.element(
                "p",
                "Every number of this page stands in result.json beside it, at the place that the page's source names in"
                        + " data-at.");
        page.close().line();
    }
}
