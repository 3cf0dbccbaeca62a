package org.hedgerow.scenarios.report.chart.picture;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Options;
import tools.jackson.databind.node.ObjectNode;

/** Axes as all charts have them: thin lines, names in the reading direction, thousands separators. */
final class Axes {
    private static final int GAP = 30;

    private Axes() {}

    /** Of amounts, upwards; its name stands above it. */
    static ObjectNode up(String name) {
        ObjectNode axis = Options.of("""
                {type: 'value', scale: true, nameLocation: 'end', nameGap: 14,
                 nameTextStyle: {color: '@muted', align: 'left', padding: [0, 0, 0, -44], fontSize: 11.5},
                 axisLine: {show: false}, axisTick: {show: false}, splitNumber: 5,
                 axisLabel: {color: '@muted', fontSize: 11.5}, splitLine: {lineStyle: {color: '@grid'}}}""");
        axis.put("name", name);
        return axis;
    }

    /** Of amounts, to the right; its name stands below it. */
    static ObjectNode right(String name, Frame frame) {
        ObjectNode axis = Options.of("""
                {type: 'value', nameLocation: 'middle', nameGap: %d, nameTextStyle: {color: '@muted', fontSize: 11.5},
                 axisLine: {show: true, onZero: false, lineStyle: {color: '@axis'}}, axisTick: {show: true, length: 4},
                 axisLabel: {color: '@muted', fontSize: 11.5, hideOverlap: true}, splitLine: {show: false}, splitNumber: %d}""", GAP, frame.isNarrow() ? 3 : 6);
        axis.put("name", name);
        return axis;
    }

    /** Of dates. */
    static ObjectNode dates(Frame frame) {
        return Options.of("""
                {type: 'time', axisLine: {onZero: false, lineStyle: {color: '@axis'}}, axisTick: {length: 4},
                 axisLabel: {color: '@muted', fontSize: 11.5, hideOverlap: true, formatter: 'date'}, splitLine: {show: false}, splitNumber: %d}""", frame.isNarrow() ? 3 : 6);
    }

    /** With labels in percent of a share. */
    static ObjectNode percent(ObjectNode axis) {
        axis.withObject("/axisLabel").put("formatter", "percent");
        return axis;
    }

    /** Milliseconds of the beginning of a day in UTC, as scripts count time. */
    static double time(String date) {
        return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
