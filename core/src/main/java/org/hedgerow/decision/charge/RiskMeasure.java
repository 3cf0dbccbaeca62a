package org.hedgerow.decision.charge;

import org.hedgerow.risk.TailMeasure;
import org.hedgerow.risk.measure.ExpectedShortfall;
import org.hedgerow.risk.measure.StandardDeviation;
import org.hedgerow.risk.measure.UnexpectedLoss;

/** Measures that a price can be put on. */
public enum RiskMeasure {
    /** Of the outcome about its mean, whatever the level. */
    STANDARD_DEVIATION {
        @Override
        TailMeasure at(double alpha) {
            return new StandardDeviation();
        }
    },
    /** The mean loss beyond the level, the mean outcome included. */
    EXPECTED_SHORTFALL {
        @Override
        TailMeasure at(double alpha) {
            return new ExpectedShortfall(alpha);
        }
    },
    /** The expected shortfall beyond the mean outcome. */
    UNEXPECTED_LOSS {
        @Override
        TailMeasure at(double alpha) {
            return new UnexpectedLoss(alpha);
        }
    };

    abstract TailMeasure at(double alpha);
}
