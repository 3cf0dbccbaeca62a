package org.hedgerow.sensitivity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.market.Shifted;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;

/** One thing of today's market or of the model that moves while all else stays. */
public record Bump(Kind kind, Currency currency) {
    /** What moves, and by how much. */
    public enum Kind {
        /** A currency, against all others; a share. */
        SPOT(0.01),
        /** All zero rates of a currency, home among them, continuously compounded; a year. */
        RATES(1e-4),
        /** The volatility of the paths; per square root of a year. */
        MODEL_VOLATILITY(0.01),
        /** The volatilities at which the market deals options against home; per square root of a year. */
        QUOTED_VOLATILITY(0.01);

        private final double step;

        Kind(double step) {
            this.step = step;
        }

        /** By how much it is bumped to either side, in the unit of what is bumped. */
        public double step() {
            return step;
        }
    }

    public Bump {
        Checks.present(kind, "kind");
        Checks.present(currency, "currency");
    }

    /** A market with the model of its rates. */
    public record World(Market market, RateModel model) {
        public World {
            Checks.present(market, "market");
            Checks.present(model, "model");
        }
    }

    /** Everything that may move where some currencies are held. */
    public static List<Bump> all(Collection<Currency> held, Currency home) {
        List<Bump> bumps = new ArrayList<>();
        held.forEach(currency -> bumps.add(new Bump(Kind.SPOT, currency)));
        bumps.add(new Bump(Kind.RATES, home));
        held.forEach(currency -> bumps.add(new Bump(Kind.RATES, currency)));
        held.forEach(currency -> bumps.add(new Bump(Kind.MODEL_VOLATILITY, currency)));
        held.forEach(currency -> bumps.add(new Bump(Kind.QUOTED_VOLATILITY, currency)));
        return bumps;
    }

    /** The world with this one thing so many steps higher; absent where it has no such thing, refused where it cannot be. */
    public Optional<World> of(World today, int steps) {
        double by = steps * kind.step;
        Market market = today.market();
        return switch (kind) {
            case SPOT -> moved(Shifted.spot(market, currency, 1 + by), today);
            case RATES -> moved(Shifted.rates(market, currency, by), today);
            case QUOTED_VOLATILITY -> moved(Shifted.volatilities(market, currency, by), today);
            case MODEL_VOLATILITY -> today.model().raised(currency, by).map(model -> new World(market, model));
        };
    }

    private static Optional<World> moved(Market market, World today) {
        return market.equals(today.market()) ? Optional.empty() : Optional.of(new World(market, today.model()));
    }
}
