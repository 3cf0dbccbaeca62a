package org.hedgerow.scenarios.report.chart.pane;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hedgerow.scenarios.report.chart.draw.Options;
import tools.jackson.databind.node.ObjectNode;

/** Axes as all charts have them: thin lines, names in the reading direction, thousands separators. */
public final class Axes {
    private static final int GAP = 30;
    private static final int NAME = 22;
    private static final int WIDE = 500;

    private Axes() {}

    /** Of amounts, upwards; its name stands above it. */
    public static ObjectNode up(String name) {
        ObjectNode axis = Options.of("""
                {type: 'value', scale: true, nameLocation: 'end', nameGap: 14,
                 nameTextStyle: {color: '@muted', align: 'left', padding: [0, 0, 0, -44], fontSize: 11.5},
                 axisLine: {show: false}, axisTick: {show: false}, splitNumber: 5,
                 axisLabel: {color: '@muted', fontSize: 11.5}, splitLine: {lineStyle: {color: '@grid'}}}""");
        axis.put("name", name);
        return axis;
    }

    /** Of amounts, to the right; its name stands below it. */
    public static ObjectNode right(String name, int width) {
        ObjectNode axis = Options.of("""
                {type: 'value', nameLocation: 'middle', nameGap: %d, nameTextStyle: {color: '@muted', fontSize: 11.5},
                 axisLine: {show: true, onZero: false, lineStyle: {color: '@axis'}}, axisTick: {show: true, length: 4},
                 axisLabel: {color: '@muted', fontSize: 11.5, hideOverlap: true}, splitLine: {show: false}, splitNumber: %d}""", GAP, width < WIDE ? 3 : 6);
        axis.put("name", name);
        return axis;
    }

    /** Of dates. */
    public static ObjectNode dates(int width) {
        return Options.of("""
                {type: 'time', axisLine: {onZero: false, lineStyle: {color: '@axis'}}, axisTick: {length: 4},
                 axisLabel: {color: '@muted', fontSize: 11.5, hideOverlap: true, formatter: 'date'}, splitLine: {show: false}, splitNumber: %d}""", width < WIDE ? 3 : 6);
    }

    /** With labels in percent of a share. */
    public static ObjectNode percent(ObjectNode axis) {
        axis.withObject("/axisLabel").put("formatter", "percent");
        return axis;
    }

    /** What the name of an axis takes below its labels. */
    static int room(ObjectNode axis) {
        return axis.path("name").asString("").isEmpty() ? 0 : NAME;
    }

    /** Milliseconds of the beginning of a day in UTC, as scripts count time. */
    public static double time(String date) {
        return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
