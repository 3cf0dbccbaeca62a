package org.hedgerow.scenarios.report.chart.draw;

import tools.jackson.databind.node.ObjectNode;

/** What ECharts is to draw, and how large, in units of about a pixel. */
public record Option(ObjectNode json, int width, int height) {}
