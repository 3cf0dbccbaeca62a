package org.hedgerow.market;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.smile.OptionVolatility;

/**
 * Today's quotes of one pair.
 *
 * @param spot units of quote currency per unit of base currency
 * @param spotLag business days from dealing to delivery of a spot deal
 * @param basis what the forward carries above covered interest parity: {@code F = parity * exp(basis * years)}
 * @param optionVolatility the market's volatility, which prices options; the paths' volatility is the model's
 */
public record PairQuote(
        double spot,
        int spotLag,
        Optional<Double> basis,
        Optional<BidOffer> bidOffer,
        Optional<OptionVolatility> optionVolatility) {
    public PairQuote {
        Checks.in(spot, 1e-9, 1e9, "spot");
        Checks.in(spotLag, 0, 10, "spotLag");
        Checks.present(basis, "basis").ifPresent(value -> Checks.in(value, -1, 1, "basis"));
        Checks.present(bidOffer, "bidOffer");
        Checks.present(optionVolatility, "optionVolatility");
    }

    /** A rate with nothing else: delivery on the day, no basis, no spread, no option market. */
    public static PairQuote of(double spot) {
        return new PairQuote(spot, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with other spreads. */
    public PairQuote with(BidOffer spreads) {
        return new PairQuote(spot, spotLag, basis, Optional.of(spreads), optionVolatility);
    }

    /** The same with another option market. */
    public PairQuote with(OptionVolatility volatility) {
        return new PairQuote(spot, spotLag, basis, bidOffer, Optional.of(volatility));
    }

    /** The same with the forward carrying so much more a year. */
    PairQuote carrying(double more) {
        return new PairQuote(spot, spotLag, Optional.of(basisRate() + more), bidOffer, optionVolatility);
    }

    /** Half of bid to offer by instrument; none where nothing is quoted. */
    public BidOffer spreads() {
        return bidOffer.orElse(BidOffer.NONE);
    }

    /** What the forward carries beyond parity, a year, continuously compounded; 0 where nothing is quoted. */
    public double basisRate() {
        return basis.orElse(0.0);
    }

    /** The quote of the inverse pair; relative spreads and volatilities are the same from either side. */
    PairQuote inverse() {
        return new PairQuote(
                1 / spot,
                spotLag,
                basis.map(value -> -value),
                bidOffer,
                optionVolatility.map(OptionVolatility::inverse));
    }

    /** The quote of A/C from this quote of A/B and one of B/C; its option volatility is not known from theirs. */
    PairQuote cross(PairQuote leg) {
        return new PairQuote(
                spot * leg.spot,
                Math.max(spotLag, leg.spotLag),
                Optional.of(basisRate() + leg.basisRate()),
                Optional.of(spreads().plus(leg.spreads())),
                Optional.empty());
    }
}
