package org.hedgerow.scenarios.report.json.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.turning.BreakEven;
import org.hedgerow.decision.turning.BreakEvens;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenarios.report.wording.FactorWords;

/**
 * What would turn the answer.
 *
 * @param paths on which it was sought
 */
public record BreakEvensEntry(int paths, List<BreakEvenEntry> breakEvens) {
    public static BreakEvensEntry of(BreakEvens found) {
        return new BreakEvensEntry(
                found.paths(), found.all().stream().map(BreakEvenEntry::of).toList());
    }

    /**
     * Where a strategy is worth as much as another.
     *
     * @param factor {@code drift} and {@code volatility} as shares a year, the latter and {@code forwardPoints} more than
     *     today's, {@code devaluationOdds} times the model's
     * @param value null where there is none in the range
     */
    record BreakEvenEntry(
            String factor,
            Optional<String> currency,
            String strategy,
            String against,
            double today,
            double low,
            double high,
            @JsonInclude Optional<Estimate> value) {
        static BreakEvenEntry of(BreakEven found) {
            return new BreakEvenEntry(
                    FactorWords.name(found.factor()),
                    found.factor().currency().map(Currency::code),
                    found.strategy(),
                    found.against(),
                    found.factor().today(),
                    found.factor().low(),
                    found.factor().high(),
                    found.value());
        }
    }
}
