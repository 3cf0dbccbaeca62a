package org.hedgerow.scenarios.report.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedgerow.scenarios.report.chart.cost.CostAgainstRisk;
import org.hedgerow.scenarios.report.chart.cost.CostWaterfalls;
import org.hedgerow.scenarios.report.chart.draw.Echarts;
import org.hedgerow.scenarios.report.chart.draw.Option;
import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.chart.pane.Picture;
import org.hedgerow.scenarios.report.chart.picture.CapitalRatioOverTime;
import org.hedgerow.scenarios.report.chart.picture.Convergence;
import org.hedgerow.scenarios.report.chart.picture.ExposureProfiles;
import org.hedgerow.scenarios.report.chart.picture.FanCharts;
import org.hedgerow.scenarios.report.chart.picture.LimitUse;
import org.hedgerow.scenarios.report.chart.picture.OutcomeDistribution;
import org.hedgerow.scenarios.report.chart.picture.OutcomeRanges;
import tools.jackson.databind.JsonNode;

/** All charts that a result document has the numbers for. */
public final class Charts {
    private Charts() {}

    /**
     * Reads the script in the background, so that it need not be waited for when the first result is there; later calls do
     * nothing.
     */
    public static void prepare() {
        Echarts.prepare();
    }

    /** In the order of a report; a chart whose numbers the document lacks is left out. */
    public static List<Chart> of(JsonNode result) {
        List<Sheets> sheets =
                pictures(Place.root(result)).stream().map(Sheets::of).toList();
        Queue<Echarts> idle = new ConcurrentLinkedQueue<>(); // as many as threads draw at once
        Map<Option, String> drawn = sheets.stream().flatMap(Sheets::tiles).distinct().toList().parallelStream()
                .collect(Collectors.toConcurrentMap(tile -> tile, tile -> drawn(tile, idle)));
        return sheets.stream().map(some -> some.chart(drawn::get)).toList();
    }

    static List<Picture> pictures(Place result) {
        return Stream.of(
                        OutcomeDistribution.of(result),
                        OutcomeRanges.of(result),
                        FanCharts.of(result),
                        CostAgainstRisk.of(result),
                        CostWaterfalls.of(result),
                        LimitUse.of(result),
                        ExposureProfiles.of(result),
                        CapitalRatioOverTime.of(result),
                        Convergence.of(result))
                .flatMap(List::stream)
                .toList();
    }

    private static String drawn(Option tile, Queue<Echarts> idle) {
        Echarts echarts = Optional.ofNullable(idle.poll()).orElseGet(Echarts::new);
        String drawn = echarts.draw(tile);
        idle.add(echarts);
        return drawn;
    }
}
