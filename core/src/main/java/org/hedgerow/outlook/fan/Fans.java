package org.hedgerow.outlook.fan;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;

/**
 * Where all simulated rates may go.
 *
 * @param paths over how many
 * @param ofRun whether they are the first paths of the run, date by date; otherwise they were drawn by the same model beside
 *     it, since the run looks at rates on too few dates
 * @param today the valuation date
 */
public record Fans(int paths, boolean ofRun, LocalDate today, List<Fan> rates) {
    /** Of the quantiles. */
    public static final List<Double> LEVELS = List.of(0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99);

    /** Paths that are shown whatever happens on them. */
    static final int FIRST = 12;

    /** Paths behind them that are shown because a managed rate is devalued on them, as far as there are such. */
    static final int PICKED = 4;

    public Fans {
        Checks.present(today, "today");
        rates = List.copyOf(rates);
    }
}
