package org.hedgerow.pricing;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.Shifted;
import org.hedgerow.market.VolatilityPillar;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.smile.OptionVolatility;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.simulation.Settings;
import org.hedgerow.trade.OptionTrade;

/** What an instrument is worth today, in a call each. */
public final class Pricing {
    private static final double SPOT_STEP = 1e-4; // a share
    private static final double VOLATILITY_STEP = 1e-4;
    private static final double RATE_STEP = 1e-5;

    private Pricing() {}

    /** Price and slopes off the market's quotes, by closed form or quadrature; nothing is simulated. */
    public static Priced quote(Instrument instrument, Market market) {
        return new Priced(instrument, price(instrument, market), greeks(instrument, market), Optional.empty());
    }

    /** Mid, bid and offer off the market's quotes. What no volatility moves is dealt like a forward. */
    public static Price price(Instrument instrument, Market market) {
        return price(instrument, 0, market);
    }

    /** For a deal of an amount of currency, on which spreads may hang. */
    static Price price(Instrument instrument, double amount, Market market) {
        if (instrument instanceof Combination whole) {
            return whole.price(whole.parts().stream()
                    .map(part -> price(part.instrument(), amount, market))
                    .toList());
        }
        BidOffer spreads = market.bidOffer(instrument.currency(), amount, instrument.end());
        double mid = instrument.value(market);
        if (instrument.value(market, VOLATILITY_STEP) == mid) {
            double half = spreads.forward()
                    * market.spot(instrument.currency())
                    * market.discount(market.home(), market.spotDate(instrument.currency()), instrument.end());
            return new Price(mid, mid - half, mid + half);
        }
        return new Price(
                mid,
                OptionTrade.dealtPremium(instrument, -1, spreads.option(), market),
                OptionTrade.dealtPremium(instrument, 1, spreads.option(), market));
    }

    /** Slopes of {@link Instrument#value}, by differences of it a little higher and lower in each quote. */
    public static Greeks greeks(Instrument instrument, Market market) {
        Currency currency = instrument.currency();
        double step = SPOT_STEP * market.spot(currency);
        double up = instrument.value(Shifted.spot(market, currency, 1 + SPOT_STEP));
        double down = instrument.value(Shifted.spot(market, currency, 1 - SPOT_STEP));
        double vega = instrument.value(market, VOLATILITY_STEP) - instrument.value(market, -VOLATILITY_STEP);
        return new Greeks(
                (up - down) / (2 * step),
                (up - 2 * instrument.value(market) + down) / (step * step),
                vega / (2 * VOLATILITY_STEP),
                rho(instrument, market, market.home()),
                rho(instrument, market, currency),
                theta(instrument, market));
    }

    private static double rho(Instrument instrument, Market market, Currency of) {
        double up = instrument.value(Shifted.rates(market, of, RATE_STEP));
        double down = instrument.value(Shifted.rates(market, of, -RATE_STEP));
        return (up - down) / (2 * RATE_STEP);
    }

    /** Absent where the contract ends by then, or fixes a rate that nobody knows yet. */
    static Optional<Double> theta(Instrument instrument, Market market) {
        if (!instrument.end().isAfter(NextDay.date(market))) {
            return Optional.empty();
        }
        try {
            double then = instrument.value(NextDay.of(market));
            return Optional.of((then - instrument.value(market)) / NextDay.days(market));
        } catch (InvalidValue fixed) {
            return Optional.empty();
        }
    }

    /** The value on risk-neutral paths of a model, with the error of the simulation, and its slopes. */
    public static SimulatedPrice simulated(Instrument instrument, Market market, JointModel model, Settings settings) {
        return new PathPricing(instrument.currency(), List.of(instrument), market, model, settings)
                .prices()
                .get(0);
    }

    /**
     * Log-normal paths of one currency at the market's volatilities, those at the money where it quotes a smile; none where
     * it quotes no options on the currency.
     */
    public static Optional<JointModel> lognormal(Currency currency, Market market) {
        return market.quote(currency.in(market.home()))
                .optionVolatility()
                .map(quoted -> JointModel.of(currency, new Lognormal(atTheMoney(quoted, currency, market))));
    }

    private static VolatilityTerm atTheMoney(OptionVolatility quoted, Currency currency, Market market) {
        if (quoted instanceof VolatilityTerm term) {
            return term;
        }
        return new VolatilityTerm(market.quotedVolatilities(currency).keySet().stream()
                .map(expiry -> new VolatilityPillar(expiry, market.optionVolatility(currency, expiry)))
                .toList());
    }
}
