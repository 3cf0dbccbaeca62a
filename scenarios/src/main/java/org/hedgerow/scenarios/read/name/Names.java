package org.hedgerow.scenarios.read.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;

/** What {@code "type"} may say, by what is chosen with it. */
public final class Names {
    private final Map<Class<?>, Kind<?>> kinds = new LinkedHashMap<>();

    /** The names of the tables and a host's own, by type. */
    public Names(Map<Class<?>, String> more) {
        Stream.of(StrategyNames.all(), PositionNames.all(), ModelNames.all())
                .flatMap(List::stream)
                .forEach(kind -> kinds.put(kind.choice(), kind));
        more.forEach(this::addForAllItIs);
    }

    private void addForAllItIs(Class<?> type, String name) {
        List<Kind<?>> all =
                kinds.values().stream().filter(kind -> kind.takes(type)).toList();
        Checks.that(type.isRecord(), name, "must name a record, but names " + type.getName());
        Checks.that(!all.isEmpty(), name, "must name a strategy, a line, an instrument or a norm");
        all.forEach(kind -> kind.put(name, type));
    }

    /** Whether objects of this record say their {@code "type"}. */
    public boolean isChosen(Class<?> type) {
        return kinds.values().stream().anyMatch(kind -> kind.types().containsValue(type));
    }

    /** The records of one interface by name. */
    public Map<String, Class<?>> types(Class<?> choice) {
        return kinds.get(choice).types();
    }

    /** The record of an object that does not say its {@code "type"}, where one may leave it out. */
    public Optional<Class<?>> usual(Class<?> choice) {
        return kinds.get(choice).usual();
    }

    /** What an object says to become this record; empty where it need not say so. */
    public Optional<String> nameOf(Class<?> type) {
        boolean usual = kinds.values().stream().anyMatch(kind -> kind.usual().equals(Optional.of(type)));
        return kinds.values().stream()
                .filter(kind -> !usual)
                .flatMap(kind -> kind.types().entrySet().stream())
                .filter(entry -> entry.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The interfaces between whose records {@code "type"} chooses. */
    public Set<Class<?>> choices() {
        return kinds.keySet();
    }
}
