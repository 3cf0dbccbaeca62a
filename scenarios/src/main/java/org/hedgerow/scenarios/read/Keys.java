package org.hedgerow.scenarios.read;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.position.Position;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.name.Names;
import org.hedgerow.scenarios.read.place.PlaceScan;

/** The keys that an object in a file may have: its record's components, and those that only files have. */
public final class Keys {
    private final Names names;

    Keys(Names names) {
        this.names = names;
    }

    /** Keys that only files have: they mean nothing to the record. */
    public static Set<String> ignored(Class<?> record) {
        if (record == Norms.class) {
            return Set.of(Included.PROFILE);
        }
        if (record == Position.class) {
            return Set.of(Included.LINES_FROM);
        }
        return record == Scenario.class ? Set.of(PlaceScan.SCHEMA) : Set.of();
    }

    /** The first of an object's keys that its record does not know. */
    Optional<String> unknown(List<String> keys, Class<?> record) {
        List<String> known = known(record);
        known.addAll(ignored(record));
        return keys.stream().filter(key -> !known.contains(key)).findFirst();
    }

    /** What is said of a key that is not known. */
    String refusal(String key, Class<?> record) {
        List<String> known = known(record);
        List<String> meant = new ArrayList<>(known);
        meant.addAll(ignored(record));
        String all = known.isEmpty() ? "" : "; known are " + String.join(", ", known);
        return "is not known" + Choice.meant(key, meant) + all;
    }

    private List<String> known(Class<?> record) {
        List<String> known = new ArrayList<>(names.isChosen(record) ? List.of(Chosen.TYPE) : List.of());
        for (RecordComponent component : record.getRecordComponents()) {
            known.add(component.getName());
        }
        return known;
    }
}
