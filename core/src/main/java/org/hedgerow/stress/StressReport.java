package org.hedgerow.stress;

import java.util.List;
import java.util.Optional;
import org.hedgerow.stress.reverse.ReverseReport;

/**
 * The answers to a stress test.
 *
 * @param moves in the order of the windows and then of the shocks
 * @param draws paths of each move, one where nothing but rates decides
 * @param capital the bank's, home currency, where it is known
 * @param reverse the smallest moves for each loss that is asked for
 */
public record StressReport(List<UnderMove> moves, int draws, Optional<Double> capital, List<ReverseReport> reverse) {
    public StressReport {
        moves = List.copyOf(moves);
        reverse = List.copyOf(reverse);
    }
}
