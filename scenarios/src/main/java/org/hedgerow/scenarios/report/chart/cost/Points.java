package org.hedgerow.scenarios.report.chart.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hedgerow.scenarios.report.chart.draw.Colour;
import org.hedgerow.scenarios.report.chart.draw.Options;
import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.chart.figure.Wording;
import org.hedgerow.scenarios.report.chart.pane.Names;
import org.hedgerow.scenarios.report.chart.pane.Scale;
import org.hedgerow.scenarios.report.chart.pane.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Points with their names beside them, as far as there is room; points in one place share a name.
 *
 * @param width of the space between the axes
 */
record Points(List<Candidate> candidates, String recommended, Scale risks, Scale costs, double width, double height) {
    private static final double NEAR = 4;
    private static final int NAMED = 3;

    /** With names that keep off each other, the points and the line through some mixes. */
    ObjectNode series(double letters, List<Place> mixes) {
        ObjectNode series = Options.of("""
                {type: 'scatter', silent: true, z: 3, symbolSize: 9, clip: false,
                 label: {show: false, distance: 4, fontSize: %s, formatter: 'name', textBorderColor: '@paper',
                   textBorderWidth: 2}}""", Double.toString(letters));
        Words words = new Words(letters, width, height);
        candidates.forEach(some -> words.point(across(some), down(some)));
        for (int mix = 1; mix < mixes.size(); mix++) {
            Place from = mixes.get(mix - 1);
            Place to = mixes.get(mix);
            words.line(across(risk(from)), down(cost(from)), across(risk(to)), down(cost(to)));
        }
        List<ObjectNode> points = new ArrayList<>();
        List<Candidate> told = new ArrayList<>();
        for (Candidate some : byWeight()) {
            points.add(0, told.contains(some) ? point(some) : named(some, told, words)); // the weightiest is drawn last
        }
        ArrayNode data = series.putArray("data");
        points.forEach(data::add);
        return series;
    }

    private ObjectNode named(Candidate some, List<Candidate> told, Words words) {
        List<Candidate> here = byWeight().stream()
                .filter(other -> isNear(some, other) && !told.contains(other))
                .toList();
        told.addAll(here);
        ObjectNode point = point(some);
        String name = name(here);
        point.put("name", name);
        words.beside(across(some), down(some), name).ifPresent(room -> point.set("label", label(some, room)));
        return point;
    }

    private static String name(List<Candidate> here) {
        List<String> names = here.stream()
                .limit(NAMED)
                .map(some -> Names.brief(Names.of(some.told())))
                .toList();
        int more = here.size() - names.size();
        return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
    }

    private ObjectNode point(Candidate some) {
        ObjectNode point = Options.of("{}");
        point.set(
                "value",
                Options.point(
                        some.risk().at("value").node(), some.cost().at("value").node()));
        point.set("itemStyle", Options.of(look(some), colour(some).light()));
        return point;
    }

    private ObjectNode label(Candidate some, Words.Room room) {
        Colour colour = rank(some) < NAMED ? colour(some) : Colour.MUTED; // words have to be read, points only seen
        return Options.of(
                "{show: true, color: '%s', position: '%s', offset: [0, %s], fontWeight: '%s'}",
                colour.light(),
                room.isRight() ? "right" : "left",
                Double.toString(room.below()),
                rank(some) < 2 ? "bold" : "normal");
    }

    private static String look(Candidate some) {
        return some.isAllowed()
                ? "{color: '%s', opacity: 1}"
                : "{color: '@paper', borderColor: '%s', borderWidth: 1.6, opacity: 1}";
    }

    private Colour colour(Candidate some) {
        return switch (rank(some)) {
            case 0 -> Colour.HEDGED;
            case 1 -> Colour.UNHEDGED;
            case 2 -> Colour.INK;
            default -> Colour.FAINT;
        };
    }

    // names of the first find room first
    private List<Candidate> byWeight() {
        List<Candidate> ordered = new ArrayList<>(candidates);
        ordered.sort(Comparator.comparingInt(this::rank));
        return ordered;
    }

    private int rank(Candidate some) {
        if (some.name().equals(recommended)) {
            return 0;
        }
        if (some.name().equals(Wording.NONE)) {
            return 1;
        }
        return some.isDominated(candidates) ? 3 : 2;
    }

    private boolean isNear(Candidate one, Candidate other) {
        return Math.hypot(across(one) - across(other), down(one) - down(other)) < NEAR;
    }

    private double across(Candidate some) {
        return across(some.x());
    }

    private double down(Candidate some) {
        return down(some.y());
    }

    private double across(double risk) {
        return risks.place(risk, width);
    }

    private double down(double cost) {
        return height - costs.place(cost, height);
    }

    private static double risk(Place mix) {
        return mix.at("unexpectedLoss").at("value").number();
    }

    private static double cost(Place mix) {
        return mix.at("expectedCost").at("value").number();
    }
}
