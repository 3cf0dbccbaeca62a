package org.hedgerow.risk.located;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.risk.measure.TailRisk;

/** Compares records number by number: all alike but for rounding, and values at risk with what is read from ranks to the bit. */
public final class AlmostSame {
    private final double relative;
    private final double absolute;

    /** @param absolute below which a number is rounding */
    public AlmostSame(double relative, double absolute) {
        this.relative = relative;
        this.absolute = absolute;
    }

    /** Fails where two differ, and says at what place. */
    public void check(String place, Object actual, Object expected) {
        if (expected instanceof Double number) {
            double margin = Math.max(absolute, relative * Math.abs(number));
            assertThat((Double) actual).as(place).isCloseTo(number, within(margin));
        } else if (expected instanceof TailRisk tail) {
            assertThat(((TailRisk) actual).valueAtRisk().value())
                    .as(place)
                    .isEqualTo(tail.valueAtRisk().value());
            components(place, actual, expected);
        } else if (expected instanceof Record) {
            components(place, actual, expected);
        } else if (expected instanceof List<?> list) {
            assertThat((List<?>) actual).as(place).hasSameSizeAs(list);
            for (int i = 0; i < list.size(); i++) {
                check(place + "[" + i + "]", ((List<?>) actual).get(i), list.get(i));
            }
        } else if (expected instanceof Map<?, ?> map) {
            assertThat(((Map<?, ?>) actual).keySet()).as(place).isEqualTo(map.keySet());
            Iterator<?> values = ((Map<?, ?>) actual).values().iterator();
            map.forEach((key, value) -> check(place + "." + key, values.next(), value));
        } else if (expected instanceof Optional<?> optional) {
            assertThat(((Optional<?>) actual).isPresent()).as(place).isEqualTo(optional.isPresent());
            optional.ifPresent(value -> check(place, ((Optional<?>) actual).get(), value));
        } else {
            assertThat(actual).as(place).isEqualTo(expected);
        }
    }

    private void components(String place, Object actual, Object expected) {
        for (RecordComponent component : expected.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                check(
                        place + "." + component.getName(),
                        component.getAccessor().invoke(actual),
                        component.getAccessor().invoke(expected));
            } catch (ReflectiveOperationException fault) {
                throw new AssertionError(place, fault);
            }
        }
    }
}
