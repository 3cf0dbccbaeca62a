package org.hedgerow.scenarios.read;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.scenarios.read.name.Names;

/** Records as the JSON that the reader makes the same records of. */
public final class RecordTree {
    private final Names names = new Names(Map.of());

    /** An object of maps, lists, texts and numbers, in the order of the components; what is absent is left out. */
    public Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Collection<?> values) {
            List<Object> list = new ArrayList<>();
            values.forEach(each -> list.add(of(each)));
            return list;
        }
        if (value instanceof Enum<?> constant) {
            return Words.word(constant);
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        boolean word = value instanceof Currency || value instanceof CurrencyPair;
        return value.getClass().isRecord() && !word ? members(value) : value.toString();
    }

    private Map<String, Object> object(Map<?, ?> map) {
        Map<String, Object> object = new LinkedHashMap<>();
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
