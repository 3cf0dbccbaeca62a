package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Sheet;
import org.hedgerow.scenarios.report.chart.figure.Figure;
import org.hedgerow.scenarios.report.chart.figure.Figures;
import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.chart.figure.Wording;
import org.hedgerow.scenarios.report.chart.pane.Axes;
import org.hedgerow.scenarios.report.chart.pane.Lines;
import org.hedgerow.scenarios.report.chart.pane.Panes;
import org.hedgerow.scenarios.report.chart.pane.Picture;
import org.hedgerow.scenarios.report.chart.pane.Scale;
import org.hedgerow.scenarios.report.layout.Decimals;
import org.hedgerow.scenarios.report.wording.Numbers;
import tools.jackson.databind.node.ObjectNode;

/** Where each rate may go: bands of quantiles, the forward, single paths, and how often a managed rate has been devalued. */
public final class FanCharts {
    private static final int PER_CHART = 6;
    private static final int ROWS = 12;
    private static final int DIGITS = 5;

    private final Wording wording;
    private final String home;
    private final Place fans;
    private final List<Fan> rates;

    private FanCharts(Place result, List<Fan> rates) {
        this.wording = new Wording(result);
        this.home = result.at("conventions").at("home").text();
        this.fans = result.at("fans");
        this.rates = rates;
    }

    public static List<Picture> of(Place result) {
        Place fans = result.at("fans");
        if (fans.at("dates").each().size() < 2) {
            return List.of();
        }
        List<Fan> all = fans.at("rates")
                .elements()
                .map(rate -> new Fan(fans, rate))
                .sorted(Comparator.comparing((Fan fan) -> !fan.isManaged()))
                .toList();
        int charts = (all.size() + PER_CHART - 1) / PER_CHART;
        return IntStream.range(0, charts)
                .mapToObj(chart -> new FanCharts(
                                result, all.subList(chart * PER_CHART, Math.min(all.size(), (chart + 1) * PER_CHART)))
                        .picture(chart, charts))
                .toList();
    }

    private Picture picture(int chart, int charts) {
        String part = charts == 1 ? "" : ", " + (chart + 1) + " of " + charts;
        boolean managed = rates.stream().anyMatch(Fan::isManaged);
        return new Picture(
                "rates" + (chart == 0 ? "" : "-" + (chart + 1)),
                "Where the rates may go" + part,
                "Bands: half of the paths, 90 % and 98 % of them; dashed: today's forwards; thin: single paths."
                        + (managed
                                ? " Orange: further paths, chosen because the managed rate is devalued on them."
                                : ""),
                figures(),
                this::sheet);
    }

    private Sheet sheet(Frame frame) {
        boolean alone = rates.size() == 1 && !rates.get(0).isManaged();
        Panes panes = new Panes(frame, alone ? 1 : 2, alone ? 260 : 190, 58);
        for (Fan fan : rates) {
            panes.add(
                    home + " per " + fan.currency(), Axes.dates(panes.width()), Axes.up(""), fan.scale(), fan.lines());
            if (fan.isManaged()) {
                List<ObjectNode> devalued = fan.devalued();
                panes.add(
                        fan.currency() + ": devalued by then, % of paths",
                        Axes.dates(panes.width()),
                        Axes.percent(Axes.up("")),
                        Scale.of(0, Lines.highest(devalued), 4),
                        devalued);
            }
        }
        return panes.sheet();
    }

    private Figures figures() {
        List<String> columns = new ArrayList<>(List.of("rate", "date", "forward", "mean"));
        rates.get(0)
                .quantiles()
                .forEach(quantile ->
                        columns.add(Numbers.exactPercent(quantile.at("level").number())));
        boolean managed = rates.stream().anyMatch(Fan::isManaged);
        if (managed) {
            columns.add("devalued by then");
        }
        List<List<Figure>> rows = new ArrayList<>();
        int dates = fans.at("dates").node().size();
        int every = Math.max(1, (dates - 1) / ROWS);
        for (Fan fan : rates) {
            int decimals = Decimals.of(fan.rate().at("forward").at(0).number(), DIGITS);
            for (int date = (dates - 1) % every; date < dates; date += every) {
                rows.add(row(fan, date, decimals, managed));
            }
        }
        return new Figures(columns, rows);
    }

    private List<Figure> row(Fan fan, int date, int decimals, boolean managed) {
        List<Figure> row = new ArrayList<>();
        row.add(Figure.of(home + " per " + fan.currency()));
        row.add(Figure.of(fans.at("dates").at(date).text()));
        row.add(figure(fan.rate().at("forward").at(date), decimals));
        row.add(figure(fan.rate().at("mean").at(date), decimals));
        fan.quantiles().forEach(quantile -> row.add(figure(quantile.at("value").at(date), decimals)));
        if (managed) {
            Place devalued = fan.rate().at("devalued").at("value").at(date);
            row.add(fan.isManaged() ? wording.percent(devalued) : Figure.of(""));
        }
        return row;
    }

    private static Figure figure(Place place, int decimals) {
        return Figure.of(Numbers.fixed(place.number(), decimals), place);
    }
}
