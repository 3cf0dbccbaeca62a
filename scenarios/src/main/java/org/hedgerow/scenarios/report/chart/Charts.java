package org.hedgerow.scenarios.report.chart;

import java.util.List;
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
import org.hedgerow.scenarios.report.chart.picture.LimitUse;
import org.hedgerow.scenarios.report.chart.picture.OutcomeDistribution;
import org.hedgerow.scenarios.report.chart.picture.Picture;
import tools.jackson.databind.JsonNode;

/** All charts that a result document has the numbers for. */
public final class Charts {
    private Charts() {}

    /** In the order of a report; a chart whose numbers the document lacks is left out. */
    public static List<Chart> of(JsonNode result) {
        Echarts echarts = new Echarts();
        return pictures(Place.root(result)).stream()
                .map(picture -> drawn(picture, echarts))
                .toList();
    }

    static List<Picture> pictures(Place result) {
        return Stream.of(
                        OutcomeDistribution.of(result),
                        CostAgainstRisk.of(result),
                        CostWaterfalls.of(result),
                        LimitUse.of(result),
                        ExposureProfiles.of(result),
                        CapitalRatioOverTime.of(result),
                        Convergence.of(result))
                .flatMap(List::stream)
                .toList();
    }

    private static Chart drawn(Picture picture, Echarts echarts) {
        return new Chart(
                picture.id(),
                picture.title(),
                picture.caption(),
                svg(picture, Frame.WIDE, echarts),
                svg(picture, Frame.NARROW, echarts),
                picture.figures());
    }

    private static String svg(Picture picture, Frame frame, Echarts echarts) {
        String drawn = echarts.draw(picture.option().apply(frame), frame);
        String id = "chart-" + picture.id() + (frame.isNarrow() ? "-narrow" : "");
        return Svg.of(drawn, id, picture.title(), picture.caption());
    }
}
