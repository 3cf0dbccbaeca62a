package org.hedgerow.scenarios.report.json.outlook;

import java.util.Optional;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.shape.Shortfall;

/**
 * How probably and how far outcomes are below nothing gained.
 *
 * @param probability with its 95 % interval
 * @param mean those above counted as 0
 * @param whenShort of those below alone; absent where none is
 */
record ShortfallEntry(Estimate probability, Interval interval, Estimate mean, Optional<Estimate> whenShort) {
    static ShortfallEntry of(Shortfall shortfall) {
        return new ShortfallEntry(
                shortfall.probability(), shortfall.interval(), shortfall.mean(), shortfall.whenShort());
    }
}
