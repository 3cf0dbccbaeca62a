/** Draws options of Apache ECharts as static SVG. */
package org.hedgerow.scenarios.report.chart.draw;
