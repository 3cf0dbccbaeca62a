package org.hedgerow.law;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a description is made of: itself, its components, theirs, and so on. */
final class Parts {
    private final Set<Class<?>> kinds = new HashSet<>();

    private Parts() {}

    /** Kinds of everything in some descriptions. */
    static Set<Class<?>> kinds(Collection<?> descriptions) {
        Parts parts = new Parts();
        parts.add(descriptions);
        return parts.kinds;
    }

    private void add(Object part) {
        if (part instanceof Collection<?> some) {
            some.forEach(this::add);
        } else if (part instanceof Map<?, ?> some) {
            add(List.copyOf(some.keySet()));
            add(List.copyOf(some.values()));
        } else if (part instanceof Optional<?> some) {
            some.ifPresent(this::add);
        } else if (part != null) {
            kinds.add(part.getClass());
            if (part instanceof Record) {
                addComponents(part);
            }
        }
    }

    private void addComponents(Object part) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                add(component.getAccessor().invoke(part));
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
