package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.scenarios.report.chart.draw.Colour;
import org.hedgerow.scenarios.report.chart.draw.Options;
import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.chart.pane.Axes;
import org.hedgerow.scenarios.report.chart.pane.Bands;
import org.hedgerow.scenarios.report.chart.pane.Lines;
import org.hedgerow.scenarios.report.chart.pane.Scale;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lines of one rate.
 *
 * @param fans with the dates of all rates
 */
record Fan(Place fans, Place rate) {
    private static final int COURSES = 8;
    private static final double[] OPACITIES = {0.12, 0.16, 0.22};

    String currency() {
        return Printable.line(rate.at("currency").text());
    }

    boolean isManaged() {
        return rate.at("devalued").isThere();
    }

    List<Place> quantiles() {
        return rate.at("quantiles").each();
    }

    Scale scale() {
        double[] spots = Stream.of(
                        quantiles().stream()
                                .flatMap(quantile -> quantile.at("value").elements()),
                        courses().stream().flatMap(course -> course.at("spots").elements()),
                        rate.at("forward").elements())
                .flatMap(places -> places)
                .mapToDouble(Place::number)
                .sorted()
                .toArray();
        return Scale.of(spots[0], spots[spots.length - 1], 5);
    }

    /** Bands first, then paths, then what has a name. */
    List<ObjectNode> lines() {
        List<ObjectNode> lines = new ArrayList<>();
        List<Place> quantiles = quantiles();
        for (int pair = 0; pair < quantiles.size() / 2; pair++) {
            lines.addAll(band(quantiles.get(pair), quantiles.get(quantiles.size() - 1 - pair), pair));
        }
        lines.add(courses(false, Colour.MUTED, 0.7, 0.6));
        if (isManaged()) {
            lines.add(courses(true, Colour.UNHEDGED, 1.1, 0.9));
        }
        quantile(0.5)
                .ifPresent(median -> lines.add(Lines.named(
                        Lines.thin(Colour.HEDGED, 1.8, data(median.at("value"))), "median", Colour.HEDGED)));
        lines.add(Lines.named(
                Lines.dashed(Lines.thin(Colour.INK, 1.4, data(rate.at("forward")))), "forward", Colour.INK));
        return lines;
    }

    /** The share of paths that have been devalued by each date, with its interval. */
    List<ObjectNode> devalued() {
        Place devalued = rate.at("devalued");
        List<ObjectNode> lines = new ArrayList<>(Bands.between(
                data(devalued.at("low")), heights(devalued.at("low"), devalued.at("high")), Colour.UNHEDGED, 0.2));
        lines.add(Lines.thin(Colour.UNHEDGED, 1.6, data(devalued.at("value"))));
        return lines;
    }

    private List<ObjectNode> band(Place low, Place high, int pair) {
        List<ObjectNode> band = Bands.between(
                data(low.at("value")),
                heights(low.at("value"), high.at("value")),
                Colour.HEDGED,
                OPACITIES[Math.min(pair, OPACITIES.length - 1)]);
        if (pair == 0) {
            outline(band.get(0), low);
            outline(band.get(1), high);
        }
        return band;
    }

    private static void outline(ObjectNode line, Place quantile) {
        line.set("lineStyle", Options.of("{color: '@hedged', width: 0.6}"));
        Lines.named(line, Numbers.exactPercent(quantile.at("level").number()), Colour.HEDGED);
    }

    // a managed rate stands still and jumps; between the dates nothing is known of the others
    private ObjectNode courses(boolean picked, Colour colour, double width, double opacity) {
        ArrayNode data = Options.list();
        for (Place course : courses()) {
            if (course.at("picked").node().asBoolean(false) == picked) {
                data(course.at("spots")).forEach(data::add);
                data.add(Options.gap());
            }
        }
        ObjectNode line = Lines.thin(colour, width, data);
        line.withObject("/lineStyle").put("opacity", opacity);
        return isManaged() ? line.put("step", "end") : line;
    }

    private List<Place> courses() {
        return rate.at("courses")
                .elements()
                .filter(course -> course.at("picked").node().asBoolean(false) ? isManaged() : isFirst(course))
                .toList();
    }

    private boolean isFirst(Place course) {
        return rate.at("courses")
                        .elements()
                        .takeWhile(other -> !other.equals(course))
                        .count()
                < COURSES;
    }

    private Optional<Place> quantile(double level) {
        return quantiles().stream()
                .filter(quantile -> quantile.at("level").number() == level)
                .findFirst();
    }

    private ArrayNode data(Place numbers) {
        ArrayNode data = Options.list();
        for (int date = 0; date < numbers.node().size(); date++) {
            data.add(Options.list()
                    .add(Axes.time(fans.at("dates").at(date).text()))
                    .add(numbers.at(date).node()));
        }
        return data;
    }

    private ArrayNode heights(Place low, Place high) {
        ArrayNode data = Options.list();
        for (int date = 0; date < low.node().size(); date++) {
            double height = high.at(date).number() - low.at(date).number();
            data.add(Options.point(Axes.time(fans.at("dates").at(date).text()), height));
        }
        return data;
    }
}
