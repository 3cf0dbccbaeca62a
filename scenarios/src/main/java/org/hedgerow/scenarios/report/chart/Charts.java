package org.hedgerow.scenarios.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hedgerow.scenarios.report.chart.draw.Echarts;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Svg;
import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.chart.picture.CapitalRatioOverTime;
import org.hedgerow.scenarios.report.chart.picture.Convergence;
import org.hedgerow.scenarios.report.chart.picture.CostAgainstRisk;
import org.hedgerow.scenarios.report.chart.picture.CostWaterfalls;
import org.hedgerow.scenarios.report.chart.picture.ExposureProfiles;
import org.hedgerow.scenarios.report.chart.picture.FanCharts;
import org.hedgerow.scenarios.report.chart.picture.LimitUse;
import org.hedgerow.scenarios.report.chart.picture.OutcomeDistribution;
import org.hedgerow.scenarios.report.chart.picture.Picture;
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
        List<Picture> pictures = pictures(Place.root(result));
        Queue<Echarts> idle = new ConcurrentLinkedQueue<>(); // as many as threads draw at once
        List<String> drawn = IntStream.range(0, 2 * pictures.size())
                .parallel()
                .mapToObj(place -> svg(pictures.get(place / 2), place % 2 == 0 ? Frame.WIDE : Frame.NARROW, idle))
                .toList();
        return IntStream.range(0, pictures.size())
                .mapToObj(place -> chart(pictures.get(place), drawn.get(2 * place), drawn.get(2 * place + 1)))
                .toList();
    }

    static List<Picture> pictures(Place result) {
        return Stream.of(
                        OutcomeDistribution.of(result),
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

    private static Chart chart(Picture picture, String wide, String narrow) {
        return new Chart(picture.id(), picture.title(), picture.caption(), wide, narrow, picture.figures());
    }

    private static String svg(Picture picture, Frame frame, Queue<Echarts> idle) {
        Echarts echarts = Optional.ofNullable(idle.poll()).orElseGet(Echarts::new);
        String drawn = echarts.draw(picture.option().apply(frame), frame);
        idle.add(echarts);
        String id = "chart-" + picture.id() + (frame.isNarrow() ? "-narrow" : "");
        return Svg.of(drawn, id, picture.title(), picture.caption());
    }
}
