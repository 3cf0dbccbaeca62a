package org.hedgerow.scenarios.read.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.check.InvalidValue;

/** Where each value of one file begins and what it is; and from it the message of any fault. */
public final class Places {
    private final String source;
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, List<String>> keys = new HashMap<>();

    Places(String source) {
        this.source = source;
    }

    private record Place(int line, String found) {}

    /** Notes a value, which may happen once to each path. */
    void add(String path, int line, String found) {
        Place first = values.putIfAbsent(path, new Place(line, found));
        if (first != null) {
            throw fault(line, path, "must not be given twice, but is in line " + first.line + " already");
        }
    }

    void addKey(String owner, String key) {
        keys.computeIfAbsent(owner, absent -> new ArrayList<>()).add(key);
    }

    /** The keys of an object, in the order of the file. */
    public List<String> keys(String owner) {
        return keys.getOrDefault(owner, List.of());
    }

    public boolean has(String path) {
        return values.containsKey(path);
    }

    /** What the value is: a short text of it, or its kind. */
    public String found(String path) {
        return values.get(path).found;
    }

    /** The line of a value or, where it is missing, of the nearest one around it. */
    int line(String path) {
        String known = path;
        while (!known.isEmpty() && !has(known)) {
            known = JsonPath.owner(known);
        }
        return has(known) ? values.get(known).line : 1;
    }

    public ScenarioException fault(String path, InvalidValue fault) {
        String place = JsonPath.joined(path, fault.place());
        return new ScenarioException(source, line(place), place, fault.rule(), fault);
    }

    public ScenarioException fault(String path, String rule, Throwable cause) {
        return new ScenarioException(source, line(path), path, rule, cause);
    }

    ScenarioException fault(int line, String path, String rule) {
        return new ScenarioException(source, line, path, rule, null);
    }
}
