package org.hedgerow.model.regime;

import java.util.Optional;
import java.util.Set;
import org.hedgerow.check.Checks;
import org.hedgerow.path.observable.MarketShift;

/**
 * How a rate moves while a regime other than the calm lasts, {@code dS/S = drift dt + volatility dW}, and how soon it
 * ends.
 *
 * @param endRate ends a year: 4 for a regime that lasts three months on average, 0 for one that stays
 * @param drift of the mean, a share a year; negative where the rate falls back
 * @param volatility per square root of a year
 * @param market how points, spreads, option prices and dealing differ from today's; as today if absent
 */
public record Regime(double endRate, double drift, double volatility, Optional<Market> market) {
    /** Ends a year beyond which a regime of less than a day is a slip of the pen. */
    private static final double SHORTEST = 365;

    public Regime {
        Checks.in(endRate, 0, SHORTEST, "endRate");
        Checks.in(drift, -10, 10, "drift"); // 1.5 is 150 % a year, of a crisis that lasts weeks
        Checks.in(volatility, 0, 5, "volatility");
        Checks.present(market, "market");
    }

    /** One in which the market is as today. */
    public static Regime of(double endRate, double drift, double volatility) {
        return new Regime(endRate, drift, volatility, Optional.empty());
    }

    /**
     * What the market of a currency is like in a regime, against today's.
     *
     * @param basis added to the interest differential in forward points, a share a year
     * @param spreadFactor times every bid/offer spread
     * @param optionVolatility added to the volatility that prices options
     * @param premium of the market rate over the official one, a share of it
     * @param closed kinds of deals for which nobody makes a price
     * @param marginCredit share of the lines of credit for margin that is left, 0 where banks withdraw them
     */
    public record Market(
            Optional<Double> basis,
            Optional<Double> spreadFactor,
            Optional<Double> optionVolatility,
            Optional<Double> premium,
            Optional<Set<MarketShift.Deal>> closed,
            Optional<Double> marginCredit) {
        public Market {
            Checks.present(basis, "basis").ifPresent(value -> Checks.in(value, -2, 5, "basis"));
            Checks.present(spreadFactor, "spreadFactor").ifPresent(value -> Checks.in(value, 0, 1000, "spreadFactor"));
            Checks.present(optionVolatility, "optionVolatility")
                    .ifPresent(value -> Checks.in(value, -5, 5, "optionVolatility"));
            Checks.present(premium, "premium").ifPresent(value -> Checks.in(value, -0.9, 10, "premium"));
            closed = Checks.present(closed, "closed").map(Set::copyOf);
            Checks.present(marginCredit, "marginCredit").ifPresent(share -> Checks.share(share, "marginCredit"));
        }

        /** One in which banks lend for margin as today. */
        public Market(
                Optional<Double> basis,
                Optional<Double> spreadFactor,
                Optional<Double> optionVolatility,
                Optional<Double> premium,
                Optional<Set<MarketShift.Deal>> closed) {
            this(basis, spreadFactor, optionVolatility, premium, closed, Optional.empty());
        }

        double of(MarketShift what) {
            if (what instanceof MarketShift.Basis) {
                return basis.orElse(what.neutral());
            } else if (what instanceof MarketShift.Spread) {
                return spreadFactor.orElse(what.neutral());
            } else if (what instanceof MarketShift.OptionVolatility) {
                return optionVolatility.orElse(what.neutral());
            } else if (what instanceof MarketShift.Premium) {
                return premium.orElse(what.neutral());
            } else if (what instanceof MarketShift.MarginCredit) {
                return marginCredit.orElse(what.neutral());
            }
            MarketShift.Open open = (MarketShift.Open) what;
            return closed.orElse(Set.of()).contains(open.deal()) ? 0 : open.neutral();
        }
    }

    /** What a shift of the market is in this regime. */
    double shift(MarketShift what) {
        return market.map(of -> of.of(what)).orElse(what.neutral());
    }
}
