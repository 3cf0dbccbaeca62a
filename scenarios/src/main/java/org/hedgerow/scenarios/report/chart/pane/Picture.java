package org.hedgerow.scenarios.report.chart.pane;

import java.util.function.Function;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Sheet;
import org.hedgerow.scenarios.report.chart.figure.Figures;

/**
 * A chart before it is drawn.
 *
 * @param id letters, digits and hyphens, never a word of the scenario's
 * @param caption what is to be seen and how to read it, in a sentence or two
 * @param sheet what is drawn in a frame of a width
 */
public record Picture(String id, String title, String caption, Figures figures, Function<Frame, Sheet> sheet) {}
