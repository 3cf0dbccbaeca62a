package org.hedgerow.scenarios.read;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.scenarios.read.name.Names;
import org.hedgerow.time.Tenor;

/** Records as the JSON that the reader makes the same records of. */
public final class RecordTree {
    /** Records that are a text in a file. */
    private static final Set<Class<?>> WORDS = Set.of(Currency.class, CurrencyPair.class, Factor.class);

    private final Names names = new Names(Map.of());

    /** An object of maps, lists, texts and numbers, in the order of the components; what is absent is left out. */
    public Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Collection<?> values) {
            List<Object> list = new ArrayList<>();
            values.forEach(each -> list.add(of(each)));
            if (values instanceof Set && !(values instanceof SortedSet || values instanceof LinkedHashSet)) {
                list.sort(Comparator.comparing(Object::toString)); // a set of no order has another in each process
            }
            return list;
        }
        if (value instanceof Enum<?> constant) {
            return Words.word(constant);
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Tenor tenor) {
            return tenor.words();
        }
        boolean word = WORDS.contains(value.getClass());
        return value.getClass().isRecord() && !word ? members(value) : value.toString();
    }

    private Map<String, Object> object(Map<?, ?> map) {
        boolean isOrdered = map instanceof SortedMap || map instanceof LinkedHashMap;
        Map<String, Object> object = isOrdered ? new LinkedHashMap<>() : new TreeMap<>();
        map.forEach((key, each) -> object.put(key.toString(), of(each)));
        return object;
    }

    private Map<String, Object> members(Object record) {
        Map<String, Object> object = new LinkedHashMap<>();
        names.nameOf(record.getClass()).ifPresent(name -> object.put(Chosen.TYPE, name));
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(component, record);
            Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (content != null) {
                object.put(component.getName(), of(content));
            }
        }
        return object;
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException closed) {
            throw new IllegalStateException(record.getClass() + " cannot be read", closed);
        }
    }
}
