package org.hedgerow.scenarios.report.chart;

import java.nio.charset.StandardCharsets;
import org.hedgerow.scenarios.report.chart.draw.Alone;
import org.hedgerow.scenarios.report.chart.figure.Figures;

/**
 * A chart of a result, as pictures without script, style attributes and references to anything outside.
 *
 * @param id letters, digits and hyphens; no other chart of the result has it
 * @param title plain text, to be escaped where it is shown
 * @param caption plain text too
 * @param svg for a page; the page has the rules of {@link org.hedgerow.scenarios.report.chart.draw.Style}
 * @param narrow the same for a phone, drawn narrower and with fewer words
 * @param figures the numbers that are drawn
 */
public record Chart(String id, String title, String caption, String svg, String narrow, Figures figures) {
    /** A file by itself, with its colours for light and for dark. */
    public byte[] file() {
        return Alone.of(svg, title).getBytes(StandardCharsets.UTF_8);
    }
}
