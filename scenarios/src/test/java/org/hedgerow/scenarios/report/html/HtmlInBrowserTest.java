package org.hedgerow.scenarios.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The page in a browser: on a desktop and a phone, light and dark, on paper, and with a hostile scenario. */
@Tag("browser")
class HtmlInBrowserTest {
    private static final String FOLDER = "kz-bank"; // shocks, other norms, a held rate
    private static final int PAPER = 1032; // A4 across less its margins, in CSS pixels

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void openTheBrowser() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Browser.PROGRAM), "Chromium is not installed");
        Page page = Page.ofShipped(FOLDER);
        Files.write(folder.resolve("plain.html"), page.bytes());
        Files.write(folder.resolve("hostile.html"), page.hostile().bytes());
        browser = Browser.start();
    }

    @AfterAll
    static void closeTheBrowser() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "plain, 1280, false",
        "plain, 1280, true",
        "plain, 360, false",
        "plain, 360, true",
        "hostile, 1280, false",
        "hostile, 360, true"
    })
    void thePageLoadsNothingFailsInNothingAndNeverScrollsSideways(String name, int width, boolean isDark)
            throws Exception {
        browser.show(folder.resolve(name + ".html"), width, isDark);
        browser.value("document.querySelectorAll('details').forEach(part => part.open = true)");
        assertThat(browser.value("document.documentElement.scrollWidth").intValue())
                .isLessThanOrEqualTo(width);
        assertThat(browser.happened("Log.entryAdded")).isEmpty();
        assertThat(browser.happened("Runtime.exceptionThrown")).isEmpty();
        assertThat(browser.happened("Runtime.consoleAPICalled")).isEmpty();
        assertThat(browser.happened("Page.javascriptDialogOpening")).isEmpty();
        assertThat(browser.happened("Network.requestWillBeSent")).hasSize(1); // the page itself
    }

    @Test
    void aHostileScenarioIsOnlyWords() throws Exception {
        browser.show(folder.resolve("hostile.html"), 1280, false);
        assertThat(browser.value("document.images.length").intValue()).isZero();
        assertThat(browser.value("document.scripts.length").intValue()).isEqualTo(1);
        assertThat(browser.value("document.title").stringValue()).contains(Page.HOSTILE);
        assertThat(browser.value("document.querySelector('h1').textContent").stringValue())
                .endsWith(Page.HOSTILE);
    }

    /** What got into the page in spite of all: the policy stops it. */
    @Test
    void thePolicyStopsScriptsImagesAndStylesThatAreNotThePages() throws Exception {
        String page = Files.readString(folder.resolve("plain.html"), StandardCharsets.UTF_8)
                .replace(
                        "<main>",
                        "<main><img src=\"x.png\" onerror=\"alert(1)\"><script>alert(2)</script>"
                                + "<p id=\"styled\" style=\"color:red\">styled</p>");
        Path broken = Files.writeString(folder.resolve("broken.html"), page);
        browser.show(broken, 1280, false);
        assertThat(browser.happened("Page.javascriptDialogOpening")).isEmpty();
        assertThat(browser.happened("Log.entryAdded"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(entry -> entry.toString().contains("Content Security Policy"));
        assertThat(browser.value("getComputedStyle(document.getElementById('styled')).color")
                        .stringValue())
                .isEqualTo(
                        browser.value("getComputedStyle(document.body).color").stringValue());
    }

    @Test
    void aTableIsSortedByThePointerAndByTheKeyboard() throws Exception {
        browser.show(folder.resolve("plain.html"), 1280, false);
        String heading = "document.querySelectorAll('#strategies table.sortable')[1].querySelectorAll('th')[1]";
        browser.value(heading + ".querySelector('button').click()");
        assertThat(browser.value(heading + ".getAttribute('aria-sort')").stringValue())
                .isEqualTo("ascending");
        List<Double> costs = costs();
        assertThat(costs).hasSizeGreaterThan(5).isSorted();
        browser.value(heading + ".querySelector('button').focus()");
        for (String type : List.of("rawKeyDown", "char", "keyUp")) {
            browser.call(
                    "Input.dispatchKeyEvent",
                    "{\"type\":\"" + type
                            + "\",\"key\":\"Enter\",\"code\":\"Enter\",\"text\":\"\\r\",\"windowsVirtualKeyCode\":13}");
        }
        assertThat(browser.value(heading + ".getAttribute('aria-sort')").stringValue())
                .isEqualTo("descending");
        assertThat(costs()).isSortedAccordingTo(Comparator.reverseOrder()).containsExactlyInAnyOrderElementsOf(costs);
    }

    private static List<Double> costs() {
        List<Double> costs = new ArrayList<>();
        for (JsonNode text :
                browser.value("[...document.querySelectorAll('#strategies table.sortable')[1].tBodies[0].rows]"
                        + ".map(row => row.cells[1].querySelector('[data-at]').textContent)")) {
            costs.add(Double.valueOf(text.stringValue().replace(",", "")));
        }
        return costs;
    }

    /** WCAG 2.1, 1.4.3: 4.5 for text of usual size. Drawings have their own colours. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void allTextStandsOutFromItsPaper(boolean isDark) throws Exception {
        browser.show(folder.resolve("plain.html"), 1280, isDark);
        browser.value("document.querySelectorAll('details').forEach(part => part.open = true)");
        JsonNode faint = browser.value("""
                (() => {
                  const parse = text => text.match(/[\\d.]+/g).map(Number);
                  const part = value => { const share = value / 255; return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4; };
                  const light = rgb => 0.2126 * part(rgb[0]) + 0.7152 * part(rgb[1]) + 0.0722 * part(rgb[2]);
                  const paper = element => {
                    for (let at = element; at; at = at.parentElement) {
                      const rgb = parse(getComputedStyle(at).backgroundColor);
                      if (rgb.length === 3 || rgb[3] === 1) { return rgb; }
                    }
                    return [255, 255, 255];
                  };
                  const faint = new Set();
                  document.querySelectorAll('body *:not(svg *):not(script)').forEach(element => {
                    if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) { return; }
                    const ink = light(parse(getComputedStyle(element).color));
                    const ground = light(paper(element));
                    const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
                    if (ratio < 4.5) { faint.add(element.tagName + '.' + element.className + ' ' + ratio); }
                  });
                  return [...faint];
                })()
                """);
        assertThat(faint).isEmpty();
    }

    @Test
    void onPaperAllIsOpenAndNoTableIsCut() throws Exception {
        browser.show(folder.resolve("plain.html"), PAPER, false);
        browser.call("Emulation.setEmulatedMedia", "{\"media\":\"print\"}");
        assertThat(browser.value("[...document.querySelectorAll('details.part table')]"
                                + ".filter(table => table.getBoundingClientRect().height < 20).length")
                        .intValue())
                .isZero();
        assertThat(browser.value("[...document.querySelectorAll('table')].filter(table => "
                        + "table.getBoundingClientRect().right > " + PAPER
                        + ").map(table => table.caption.textContent)"))
                .isEmpty();
        browser.call("Emulation.setEmulatedMedia", "{\"media\":\"\"}");
        assertThat(new String(browser.printed(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
