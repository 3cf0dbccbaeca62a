package org.hedgerow.calibration.regime;

import java.time.LocalDate;

/**
 * A devaluation that is dated after a part of its rise, which so counts among the moves of the calm before it.
 *
 * @param begun the first fixing of the rise
 * @param rise of the rate from before that to before the event, a share
 */
public record LateEvent(DevaluationEvent event, LocalDate begun, double rise) {}
