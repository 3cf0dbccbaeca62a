package org.hedgerow.reference.product;

import java.util.function.ToDoubleFunction;
import org.hedgerow.reference.Inputs;
import org.hedgerow.reference.ReferenceRow;

/** Puts a row of the reference table through the public methods of the library. */
@FunctionalInterface
public interface Product {
    /** How far the value is from what is expected, as a share of what is allowed; above one it fails. */
    double error(ReferenceRow row);

    /** A product that is a number. */
    static Product of(ToDoubleFunction<Inputs> value) {
        return row -> {
            double error = Math.abs(value.applyAsDouble(row.inputs()) - row.number());
            return error == 0 ? 0 : error / row.allowed(row.number());
        };
    }
}
