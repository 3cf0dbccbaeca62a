package org.hedgerow.trade;

import java.time.LocalDate;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.time.DayCount;

/**
 * What a futures trade pays that no path changes.
 *
 * @param amount base currency bought
 * @param spot of the pair today, {@code mid} and {@code dealt} its futures price
 * @param quoteSpot home currency per unit of quote currency today
 * @param closingHalfSpread a share of the spot rate, signed like the amount; 0 when held to final settlement
 * @param fees of opening, and {@code closingFees} of an early close, in quote currency
 * @param initialMarginInterest at the end, in quote currency: what the margin earns less what its money costs
 */
record FuturesTerms(
        double amount,
        double spot,
        double mid,
        double dealt,
        double quoteSpot,
        double closingHalfSpread,
        double fees,
        double closingFees,
        double initialMarginInterest) {
    static FuturesTerms of(Futures trade, Market market, LocalDate end) {
        FuturesContract contract = trade.contract();
        double spot = market.quote(contract.pair()).spot();
        double mid = contract.price(market);
        double side = Math.signum(trade.baseAmount());
        boolean early = end.isBefore(contract.lastTrading());
        double fees = trade.ofAllLots(contract.fee());
        return new FuturesTerms(
                trade.baseAmount(),
                spot,
                mid,
                mid + side * trade.halfSpread() * spot,
                market.spot(contract.pair().quote()),
                early ? side * trade.halfSpread() : 0,
                fees,
                early ? fees : 0,
                trade.ofAllLots(contract.initialMargin()) * marginInterest(contract, market, end));
    }

    private static double marginInterest(FuturesContract contract, Market market, LocalDate end) {
        Currency quote = contract.pair().quote();
        double years = DayCount.ACT_365F.years(market.valuationDate(), end);
        double riskFree = market.growth(quote, market.valuationDate(), end);
        double earned = riskFree * StrictMath.exp(contract.marginSpread() * years);
        double paid = riskFree * StrictMath.exp(market.ownSpreads(quote).borrowing() * years);
        return earned - paid;
    }
}
