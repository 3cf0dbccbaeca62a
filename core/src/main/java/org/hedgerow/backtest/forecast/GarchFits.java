package org.hedgerow.backtest.forecast;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hedgerow.calibration.history.GarchFit;
import org.hedgerow.calibration.history.GarchKind;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.history.Fixings;

/** Fits with Student's residuals, each made once though several forecasters ask for it, maybe at the same time. */
public final class GarchFits {
    private final Map<Fixings, Answer> answers = new ConcurrentHashMap<>();

    /** None yet. */
    public GarchFits() {}

    private interface Answer {
        GarchFit fit();
    }

    /** Refuses returns of which nothing can be learnt. */
    GarchFit of(Fixings past) {
        return answers.computeIfAbsent(past, GarchFits::answer).fit();
    }

    private static Answer answer(Fixings past) {
        try {
            GarchFit fit = GarchFit.of(past.logReturns(), GarchKind.STUDENT);
            return () -> fit;
        } catch (InvalidValue fault) {
            return () -> {
                throw fault;
            };
        }
    }
}
