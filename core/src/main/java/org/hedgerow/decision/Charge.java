package org.hedgerow.decision;

import java.util.Arrays;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.risk.measure.ExpectedShortfall;
import org.hedgerow.risk.measure.StandardDeviation;
import org.hedgerow.risk.measure.UnexpectedLoss;

/** What the risk that is left costs, {@code RC}: home currency at the horizon, positive. One kind per scenario. */
public sealed interface Charge {
    double USUAL_LEVEL = 0.99;

    /** The level of the unexpected loss beside which the price of risk is stated. */
    double level();

    /** What the scenario's risk capital must earn a year over risk-free, where the charge is of capital. */
    Optional<Double> pricePerYear();

    /**
     * Each path's influence on the risk cost.
     *
     * @param outcome per path, gains positive; {@code ranks} are its losses
     * @param after the open position with the hedge
     * @param years to the horizon
     */
    double[] influence(double[] outcome, Ranks ranks, OpenPosition after, double years);

    /** Capital against the unexpected loss at 99 %, at a price a year over risk-free. */
    static Charge capital(double k) {
        return new Capital(k, Optional.empty());
    }

    /** Capital is held against the unexpected loss and must earn {@code k} a year over risk-free. */
    record Capital(double k, Optional<Double> alpha) implements Charge {
        public Capital {
            Checks.in(k, 0, 5, "k"); // 0.15 is 15 %
            Checks.present(alpha, "alpha").ifPresent(TailPaths::requireLevel);
        }

        @Override
        public double level() {
            return alpha.orElse(USUAL_LEVEL);
        }

        @Override
        public Optional<Double> pricePerYear() {
            return Optional.of(k);
        }

        @Override
        public double[] influence(double[] outcome, Ranks ranks, OpenPosition after, double years) {
            return scaled(new UnexpectedLoss(level()), k * years, outcome, ranks);
        }
    }

    /** A fund of the size of the expected shortfall is kept, whose money costs {@code spread} more than it earns. */
    record Reserve(double spread, Optional<Double> alpha) implements Charge {
        public Reserve {
            Checks.in(spread, 0, 5, "spread");
            Checks.present(alpha, "alpha").ifPresent(TailPaths::requireLevel);
        }

        @Override
        public double level() {
            return alpha.orElse(USUAL_LEVEL);
        }

        @Override
        public Optional<Double> pricePerYear() {
            return Optional.empty();
        }

        @Override
        public double[] influence(double[] outcome, Ranks ranks, OpenPosition after, double years) {
            ExpectedShortfall shortfall = new ExpectedShortfall(level());
            boolean needed = shortfall.estimate(outcome, ranks).value() > 0;
            return scaled(shortfall, needed ? spread * years : 0, outcome, ranks);
        }
    }

    /** Each unit of a risk measure costs {@code price}, whatever the time. */
    record Price(double price, RiskMeasure measure, Optional<Double> alpha) implements Charge {
        public Price {
            Checks.notNegative(price, "price");
            Checks.present(measure, "measure");
            Checks.present(alpha, "alpha").ifPresent(TailPaths::requireLevel);
        }

        @Override
        public double level() {
            return alpha.orElse(USUAL_LEVEL);
        }

        @Override
        public Optional<Double> pricePerYear() {
            return Optional.empty();
        }

        @Override
        public double[] influence(double[] outcome, Ranks ranks, OpenPosition after, double years) {
            return scaled(measure.at(level()), price, outcome, ranks);
        }
    }

    /** Regulatory capital, a share of today's position by the Basel shorthand method, must earn {@code k} a year. */
    record Regulatory(double k, double capitalShare) implements Charge {
        public Regulatory {
            Checks.in(k, 0, 5, "k"); // 0.15 is 15 %
            Checks.share(capitalShare, "capitalShare");
        }

        @Override
        public double level() {
            return USUAL_LEVEL;
        }

        @Override
        public Optional<Double> pricePerYear() {
            return Optional.of(k);
        }

        @Override
        public double[] influence(double[] outcome, Ranks ranks, OpenPosition after, double years) {
            double[] row = new double[outcome.length];
            Arrays.fill(row, k * years * capitalShare * after.shorthand());
            return row;
        }
    }

    /** Measures that a price can be put on. */
    enum RiskMeasure {
        STANDARD_DEVIATION {
            @Override
            Measure at(double alpha) {
                return new StandardDeviation();
            }
        },
        EXPECTED_SHORTFALL {
            @Override
            Measure at(double alpha) {
                return new ExpectedShortfall(alpha);
            }
        },
        UNEXPECTED_LOSS {
            @Override
            Measure at(double alpha) {
                return new UnexpectedLoss(alpha);
            }
        };

        abstract Measure at(double alpha);
    }

    private static double[] scaled(Measure measure, double factor, double[] outcome, Ranks ranks) {
        double[] row = measure.influence(outcome, ranks);
        for (int path = 0; path < row.length; path++) {
            row[path] *= factor;
        }
        return row;
    }
}
