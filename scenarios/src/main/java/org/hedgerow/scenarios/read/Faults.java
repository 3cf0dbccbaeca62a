package org.hedgerow.scenarios.read;

import java.util.Collection;
import java.util.List;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.read.place.JsonPath;
import org.hedgerow.scenarios.read.place.Places;
import org.hedgerow.scenarios.read.place.ScenarioException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says to whoever wrote a file what Jackson says to a programmer. */
final class Faults {
    private final Places places;
    private final Keys keys;

    Faults(Places places, Keys keys) {
        this.places = places;
        this.keys = keys;
    }

    ScenarioException explained(JacksonException fault) {
        String path = JsonPath.of(fault.getPath());
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue value) {
                return places.fault(path, value);
            }
        }
        if (fault instanceof UnrecognizedPropertyException unknown) {
            String rule = keys.refusal(unknown.getPropertyName(), unknown.getReferringClass());
            return places.fault(path, rule, fault);
        }
        if (fault instanceof MismatchedInputException misfit) {
            return places.has(path) ? misshapen(misfit, path) : missing(misfit, path);
        }
        Throwable reason = fault.getCause() == null ? fault : fault.getCause();
        return places.fault(path, "cannot be taken: " + reason, fault);
    }

    /** Of a key that is missing; but one that is there and not known is more likely the mistake. */
    private ScenarioException missing(MismatchedInputException fault, String path) {
        List<Reference> references = fault.getPath();
        int last = references.size() - 1;
        String owner = JsonPath.of(references.subList(0, last));
        if (references.get(last).from() instanceof Class<?> record && record.isRecord()) {
            List<String> given = places.keys(owner);
            return keys.unknown(given, record)
                    .map(key -> places.fault(JsonPath.member(owner, key), keys.refusal(key, record), fault))
                    .orElseGet(() -> places.fault(path, "must be given", fault));
        }
        return places.fault(path, "must be given", fault);
    }

    private ScenarioException misshapen(MismatchedInputException fault, String path) {
        Class<?> type = fault.getTargetType();
        boolean list = type != null && Collection.class.isAssignableFrom(type);
        String shape = list ? "a list" : "an object";
        return places.fault(path, "must be " + shape + ", but is " + places.found(path), fault);
    }
}
