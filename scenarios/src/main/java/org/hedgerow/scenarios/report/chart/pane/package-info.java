/** Charts before they are drawn, and the panes, axes, lines and words that they are made of. */
package org.hedgerow.scenarios.report.chart.pane;
