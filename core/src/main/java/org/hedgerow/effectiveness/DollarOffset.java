package org.hedgerow.effectiveness;

import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * How much of a change of the hedged item its hedge made good: {@code -hedge / item}.
 *
 * @param item change of value of the hedged item, a gain positive
 * @param hedge change of value of the hedge over the same time, in the same unit
 * @param smallest absolute change of the item that the ratio is read from
 */
public record DollarOffset(double item, double hedge, double smallest) {
    public DollarOffset {
        Checks.finite(item, "item");
        Checks.finite(hedge, "hedge");
        Checks.notNegative(smallest, "smallest");
    }

    /** Absent where the item changed too little for a ratio to mean anything. */
    public Optional<Double> ratio() {
        return item != 0 && Math.abs(item) >= smallest ? Optional.of(-hedge / item) : Optional.empty();
    }

    /** Whether the ratio lies in the band; not meaningful where the item hardly changed. */
    public Finding finding(EffectivenessRules rules) {
        return ratio().map(ratio -> Finding.of(rules.inBand(ratio))).orElse(Finding.NOT_MEANINGFUL);
    }
}
