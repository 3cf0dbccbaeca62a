package org.hedgerow.scenarios.command.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hedgerow.risk.Estimate;
import tools.jackson.databind.JsonNode;

/** Finds what two results differ in. */
final class Differences {
    private static final int FORMAT = 1;
    private static final int FIGURES = 3; // of a strategy

    /** Words that explain figures, and what every result has alike. */
    private static final Set<String> NOT_ASKED = Set.of("intervals", "signs", "riskCost", "priceOfRisk");

    /** Keys of which the first that an element of a list has tells which one it is. */
    private static final List<String> NAMES = List.of("name", "strategy", "hedge", "model", "currency", "rate");

    private final StoredResult first;
    private final StoredResult second;
    private final Map<String, JsonNode> firstStrategies;
    private final Map<String, JsonNode> secondStrategies;
    private final Noise noise;

    private Differences(StoredResult first, StoredResult second) {
        this.first = first;
        this.second = second;
        this.firstStrategies = byName(first.result().path("strategies"));
        this.secondStrategies = byName(second.result().path("strategies"));
        Set<String> common = new LinkedHashSet<>(firstStrategies.keySet());
        common.retainAll(secondStrategies.keySet());
        this.noise = Noise.of(first, second, FIGURES * common.size());
    }

    static ResultDifference of(StoredResult first, StoredResult second) {
        return new Differences(first, second).all();
    }

    private static Map<String, JsonNode> byName(JsonNode strategies) {
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        strategies.valueStream().forEach(each -> byName.put(each.path("name").asString(""), each));
        return byName;
    }

    private ResultDifference all() {
        List<ResultDifference.Strategy> strategies = firstStrategies.keySet().stream()
                .filter(secondStrategies::containsKey)
                .map(this::strategy)
                .toList();
        ResultDifference.Recommended recommended =
                new ResultDifference.Recommended(recommended(first), recommended(second));
        return new ResultDifference(
                FORMAT,
                first.name(),
                second.name(),
                first.result().equals(second.result()),
                recommended.differs() || strategies.stream().anyMatch(ResultDifference.Strategy::answerDiffers),
                (int) strategies.stream()
                        .flatMap(each -> each.figures().stream())
                        .filter(ResultDifference.Figure::beyondNoise)
                        .count(),
                asked(),
                recommended,
                unitIsShared()
                        ? Optional.of(new ResultDifference.NoiseEntry(
                                noise.areIndependent(), noise.probability(), noise.figures(), noise.words()))
                        : Optional.empty(),
                strategies,
                firstStrategies.keySet().stream()
                        .filter(name -> !secondStrategies.containsKey(name))
                        .toList(),
                secondStrategies.keySet().stream()
                        .filter(name -> !firstStrategies.containsKey(name))
                        .toList(),
                parts());
    }

    private static Optional<String> recommended(StoredResult stored) {
        JsonNode strategy = stored.result().path("recommendation").path("strategy");
        return strategy.isString() ? Optional.of(strategy.asString()) : Optional.empty();
    }

    private boolean unitIsShared() {
        return first.convention("home").equals(second.convention("home"))
                && first.convention("unit").equals(second.convention("unit"));
    }

    private List<ResultDifference.Asked> asked() {
        List<ResultDifference.Asked> asked = new ArrayList<>();
        add(asked, "scenario", text(first, "scenario", "name"), text(second, "scenario", "name"));
        add(asked, "title", text(first, "scenario", "title"), text(second, "scenario", "title"));
        if (first.scenario().isPresent() && second.scenario().isPresent()) {
            add(asked, "scenario SHA-256", first.scenario(), second.scenario());
        }
        Set<String> keys =
                new LinkedHashSet<>(first.result().path("conventions").propertyNames());
        keys.addAll(second.result().path("conventions").propertyNames());
        keys.removeAll(NOT_ASKED);
        for (String key : keys) {
            add(asked, key, text(first, "conventions", key), text(second, "conventions", key));
        }
        values(asked, "market");
        values(asked, "position");
        assumptions(asked);
        for (String key : List.of("set", "version", "jdk")) { // never threads or kernels: they change no number
            add(asked, key, manifest(first, key), manifest(second, key));
        }
        return asked;
    }

    /** Every value of a part that is of what was asked. */
    private void values(List<ResultDifference.Asked> asked, String part) {
        Map<String, JsonNode> one = values(first.result().path(part));
        Map<String, JsonNode> other = values(second.result().path(part));
        Set<String> places = new LinkedHashSet<>(one.keySet());
        places.addAll(other.keySet());
        for (String place : places) {
            add(
                    asked,
                    part + place,
                    Optional.ofNullable(one.get(place)).flatMap(Differences::text),
                    Optional.ofNullable(other.get(place)).flatMap(Differences::text));
        }
    }

    /** Each that only one of them makes. */
    private void assumptions(List<ResultDifference.Asked> asked) {
        List<String> one = texts(first);
        List<String> other = texts(second);
        one.stream()
                .filter(each -> !other.contains(each))
                .forEach(each ->
                        asked.add(new ResultDifference.Asked("assumption", Optional.of(each), Optional.empty())));
        other.stream()
                .filter(each -> !one.contains(each))
                .forEach(each ->
                        asked.add(new ResultDifference.Asked("assumption", Optional.empty(), Optional.of(each))));
    }

    private static List<String> texts(StoredResult stored) {
        return stored.result()
                .path("scenario")
                .path("assumptions")
                .valueStream()
                .map(each -> each.asString(""))
                .toList();
    }

    private static void add(
            List<ResultDifference.Asked> asked, String what, Optional<String> one, Optional<String> other) {
        if (!one.equals(other)) {
            asked.add(new ResultDifference.Asked(what, one, other));
        }
    }

    private static Optional<String> text(StoredResult stored, String part, String key) {
        return text(stored.result().path(part).path(key));
    }

    private static Optional<String> manifest(StoredResult stored, String key) {
        return stored.manifest().flatMap(about -> text(about.path(key)));
    }

    private static Optional<String> text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        return Optional.of(value.isValueNode() ? value.asString() : value.toString());
    }

    private ResultDifference.Strategy strategy(String name) {
        JsonNode one = firstStrategies.get(name);
        JsonNode other = secondStrategies.get(name);
        return new ResultDifference.Strategy(
                name,
                one.path("verdict").asString(""),
                other.path("verdict").asString(""),
                one.path("allowed").asBoolean(false),
                other.path("allowed").asBoolean(false),
                figure(one, other, "/netBenefit"),
                figure(one, other, "/expectedCost"),
                figure(one, other, "/outcome/unexpectedLoss"));
    }

    private Optional<ResultDifference.Figure> figure(JsonNode one, JsonNode other, String place) {
        if (!unitIsShared()
                || !one.at(place).path("value").isNumber()
                || !other.at(place).path("value").isNumber()) {
            return Optional.empty();
        }
        Estimate own = estimate(one, place);
        Estimate others = estimate(other, place);
        return Optional.of(new ResultDifference.Figure(
                own.value(),
                others.value(),
                others.value() - own.value(),
                noise.error(own, others),
                noise.isExceeded(own, others)));
    }

    /** All figures of a run are told by as many randomisations, which not all of them repeat. */
    private static Estimate estimate(JsonNode strategy, String place) {
        JsonNode degrees = strategy.at("/expectedCost/degreesOfFreedom");
        return new Estimate(
                strategy.at(place).path("value").asDouble(),
                strategy.at(place).path("standardError").asDouble(0),
                degrees.isInt() ? Optional.of(degrees.asInt()) : Optional.empty());
    }

    private List<ResultDifference.Part> parts() {
        Set<String> names = new LinkedHashSet<>(first.result().propertyNames());
        names.addAll(second.result().propertyNames());
        return names.stream()
                .map(name -> part(
                        name,
                        values(first.result().path(name)),
                        values(second.result().path(name))))
                .filter(part -> part.different() > 0)
                .toList();
    }

    private static ResultDifference.Part part(String name, Map<String, JsonNode> one, Map<String, JsonNode> other) {
        Set<String> places = new TreeSet<>(one.keySet());
        places.addAll(other.keySet());
        int different = (int) places.stream()
                .filter(place -> !one.containsKey(place) || !one.get(place).equals(other.get(place)))
                .count();
        return new ResultDifference.Part(name, places.size(), different);
    }

    /** By what an element of a list is told from the others, wherever in the list it stands. */
    private static Optional<String> name(JsonNode element) {
        return NAMES.stream()
                .map(element::path)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst();
    }

    /** Every number and text by its place; elements of lists by their names where these differ, so that one more moves no other. */
    private static Map<String, JsonNode> values(JsonNode part) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        addValues(part, "", values);
        return values;
    }

    private static void addValues(JsonNode node, String place, Map<String, JsonNode> values) {
        if (node.isObject()) {
            node.propertyStream().forEach(each -> addValues(each.getValue(), place + "." + each.getKey(), values));
        } else if (node.isArray()) {
            Set<String> taken = new HashSet<>();
            int index = 0;
            for (JsonNode element : node.values()) {
                String name = name(element).filter(taken::add).orElse("" + index);
                addValues(element, place + "[" + name + "]", values);
                index++;
            }
        } else if (!node.isMissingNode()) {
            values.put(place, node);
        }
    }
}
