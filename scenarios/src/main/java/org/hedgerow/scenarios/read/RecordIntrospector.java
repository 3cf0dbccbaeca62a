package org.hedgerow.scenarios.read;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serial;
import java.util.Optional;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Stands in for the annotations that core does without: {@code type} chooses, what is not Optional is required. */
final class RecordIntrospector extends NopAnnotationIntrospector {
    static final String TYPE = "type";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final JsonTypeInfo.Value CHOSEN_BY_TYPE =
            JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, TYPE, null, false, true);

    private final transient Names names;

    RecordIntrospector(Names names) {
        this.names = names;
    }

    @Override
    public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
        return names.isChoice(type.getRawType()) ? CHOSEN_BY_TYPE : null;
    }

    @Override
    public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember component) {
        return component.getRawType() != Optional.class;
    }
}
