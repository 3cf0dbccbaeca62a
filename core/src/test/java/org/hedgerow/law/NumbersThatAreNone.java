package org.hedgerow.law;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds in an answer, a record of records, every number that is infinite or none. */
final class NumbersThatAreNone {
    private final List<String> places = new ArrayList<>();
    private final Map<Object, Boolean> seen = new IdentityHashMap<>();
    private int numbers;

    private NumbersThatAreNone() {}

    /** Their places, in words; at least so many numbers must be looked at. */
    static List<String> in(Record answer, int atLeast) {
        NumbersThatAreNone found = new NumbersThatAreNone();
        found.look("", answer);
        if (found.numbers < atLeast) {
            found.places.add("only " + found.numbers + " numbers were found");
        }
        return found.places;
    }

    private void look(String place, Object part) {
        if (part instanceof Double number) {
            check(place, number);
        } else if (part instanceof double[] row) {
            for (int i = 0; i < row.length; i++) {
                check(place + "[" + i + "]", row[i]);
            }
        } else if (part instanceof Collection<?> some) {
            int i = 0;
            for (Object one : some) {
                look(place + "[" + i++ + "]", one);
            }
        } else if (part instanceof Map<?, ?> some) {
            some.forEach((key, value) -> look(place + "[" + key + "]", value));
        } else if (part instanceof Optional<?> some) {
            some.ifPresent(one -> look(place, one));
        } else if (part instanceof Record && seen.put(part, true) == null) {
            components(place, part);
        }
    }

    private void components(String place, Object part) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                look(place + "." + component.getName(), component.getAccessor().invoke(part));
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private void check(String place, double number) {
        numbers++;
        if (!Double.isFinite(number)) {
            places.add(place + " is " + number);
        }
    }
}
