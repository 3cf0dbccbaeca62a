package org.hedgerow.model.regime;

import java.util.Optional;
import org.hedgerow.check.Checks;

/** How a central bank holds a rate between devaluations. */
public sealed interface Calm {
    /** Of the rate that is held, a share a year, continuously compounded; positive where the home currency loses. */
    default double crawl() {
        return 0;
    }

    /** Of the daily moves, per square root of a year. */
    double volatility();

    /** How fast the rate returns to the one that is held, a year; 0 where nothing draws it back. */
    default double reversion() {
        return 0;
    }

    /**
     * A rate that is fixed; what volatility it has shifts it for good.
     *
     * @param fluctuation volatility per square root of a year; none if absent
     */
    record Peg(Optional<Double> fluctuation) implements Calm {
        public Peg {
            checkFluctuation(fluctuation);
        }

        @Override
        public double volatility() {
            return fluctuation.orElse(0.0);
        }
    }

    /**
     * A rate that is moved a little every day: {@code crawl} a year.
     *
     * @param fluctuation volatility about it per square root of a year; none if absent
     */
    record Crawl(double crawl, Optional<Double> fluctuation) implements Calm {
        public Crawl {
            Checks.in(crawl, -1, 2, "crawl");
            checkFluctuation(fluctuation);
        }

        @Override
        public double volatility() {
            return fluctuation.orElse(0.0);
        }
    }

    /**
     * A rate whose logarithm moves around a centre, {@code db = -reversion b dt + volatility dW}, from the rate at which
     * the calm begins. The band has no hard edges: the rate is 95 % of the time within {@code halfWidth}, two
     * deviations, {@code volatility^2 = 2 reversion (halfWidth / 2)^2}.
     *
     * @param centreCrawl a year; none if absent
     */
    record Band(double halfWidth, double reversion, Optional<Double> centreCrawl) implements Calm {
        public Band {
            Checks.in(halfWidth, 0, 0.5, "halfWidth");
            Checks.in(reversion, 0.1, 365, "reversion");
            Checks.present(centreCrawl, "centreCrawl").ifPresent(rate -> Checks.in(rate, -1, 2, "centreCrawl"));
        }

        @Override
        public double crawl() {
            return centreCrawl.orElse(0.0);
        }

        @Override
        public double volatility() {
            return halfWidth / 2 * Math.sqrt(2 * reversion);
        }
    }

    private static void checkFluctuation(Optional<Double> fluctuation) {
        Checks.present(fluctuation, "fluctuation").ifPresent(value -> Checks.in(value, 0, 1, "fluctuation"));
    }
}
