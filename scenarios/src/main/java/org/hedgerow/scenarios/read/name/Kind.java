package org.hedgerow.scenarios.read.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.Checks;

/** One interface and what {@code "type"} may say of its records. */
final class Kind<T> {
    private final Class<T> choice;
    private final Map<String, Class<?>> types = new LinkedHashMap<>();
    private Optional<Class<?>> usual = Optional.empty();

    Kind(Class<T> choice) {
        this.choice = choice;
    }

    Kind<T> add(String name, Class<? extends T> type) {
        put(name, type);
        return this;
    }

    /** The record of an object that does not say its {@code "type"}. */
    Kind<T> usually(Class<? extends T> type) {
        usual = Optional.of(type);
        return this;
    }

    boolean takes(Class<?> type) {
        return choice.isAssignableFrom(type);
    }

    void put(String name, Class<?> type) {
        Class<?> taken = types.putIfAbsent(name, type);
        Checks.that(taken == null, name, "must be one type's name, but names " + taken + " and " + type);
    }

    Class<T> choice() {
        return choice;
    }

    Map<String, Class<?>> types() {
        return Collections.unmodifiableMap(types);
    }

    Optional<Class<?>> usual() {
        return usual;
    }
}
