package org.hedgerow.scenarios.report.chart.draw;

import tools.jackson.databind.node.ObjectNode;

/** What ECharts is to draw, and how high; its width is that of the frame. */
public record Option(ObjectNode json, int height) {}
