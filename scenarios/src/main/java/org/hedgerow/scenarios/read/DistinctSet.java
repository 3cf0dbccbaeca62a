package org.hedgerow.scenarios.read;

import java.io.Serial;
import java.util.LinkedHashSet;
import org.hedgerow.check.InvalidValue;

/** A set made from a list in which nothing may stand twice. */
public final class DistinctSet<E> extends LinkedHashSet<E> {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public boolean add(E element) {
        if (!super.add(element)) {
            throw new InvalidValue("must not be given twice, but is " + element + " again");
        }
        return true;
    }
}
