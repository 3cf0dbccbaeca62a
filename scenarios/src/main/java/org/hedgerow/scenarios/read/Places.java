package org.hedgerow.scenarios.read;

import java.util.HashMap;
import java.util.Map;
import org.hedgerow.check.InvalidValue;

/** The line on which each value of one file begins, and from it the message of any fault. */
final class Places {
    private final String source;
    private final Map<String, Integer> lines = new HashMap<>();

    Places(String source) {
        this.source = source;
    }

    /** Notes where a value begins, which may happen once. */
    void add(String path, int line) {
        Integer first = lines.putIfAbsent(path, line);
        if (first != null) {
            throw fault(line, path, "must not be given twice, but is in line " + first + " already");
        }
    }

    boolean has(String path) {
        return lines.containsKey(path);
    }

    /** The line of a value or, where it is missing, of the nearest one around it. */
    int line(String path) {
        String known = path;
        while (!known.isEmpty() && !lines.containsKey(known)) {
            known = JsonPath.owner(known);
        }
        return lines.getOrDefault(known, 1);
    }

    ScenarioException fault(String path, InvalidValue fault) {
        String place = JsonPath.joined(path, fault.place());
        return new ScenarioException(source, line(place), place, fault.rule(), fault);
    }

    ScenarioException fault(String path, String rule, Throwable cause) {
        return new ScenarioException(source, line(path), path, rule, cause);
    }

    ScenarioException fault(int line, String path, String rule) {
        return new ScenarioException(source, line, path, rule, null);
    }
}
