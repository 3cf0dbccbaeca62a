package org.hedgerow.scenarios.intake;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What is wanted of a table of positions.
 *
 * @param names of columns, by what they are
 * @param currency of all rows, where no column says it; empty if one does
 * @param home whose rows are no exposure; empty if it is not known
 * @param flows whether rows are payments on dates rather than balances
 * @param certainty of payments of which no column says it
 * @param scale what amounts are multiplied by
 * @param summed whether rows alike but for their amounts become one
 * @param negated whether signs are the other way round
 */
public record PositionTerms(
        Form form,
        Map<String, String> names,
        String currency,
        String home,
        Boolean flows,
        String certainty,
        BigDecimal scale,
        boolean summed,
        boolean negated) {}
