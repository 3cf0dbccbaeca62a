package org.hedgerow.programme.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Plan;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Observer;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Position;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.ProgrammeTrade;

/**
 * A short call of Hull, Options, Futures and Other Derivatives, and its hedge at equal intervals. The term of 20/52 years
 * is cut into as many weeks as there are intervals, with rates and variance scaled by it.
 */
record HullsCall(int intervals) {
    static final LocalDate TODAY = LocalDate.of(2024, 1, 1); // a Monday
    static final Currency FOREIGN = Currency.of("USD");
    static final double TERM = 20 / 52.0;
    static final double STRIKE = 50;
    static final double SPOT = 49;
    static final double VOLATILITY = 0.2;

    LocalDate expiry() {
        return TODAY.plusWeeks(intervals);
    }

    /** Years of Hull's per Act/365F year here. */
    double scale() {
        return TERM / (intervals * 7 / 365.0);
    }

    VolatilityTerm volatility() {
        return VolatilityTerm.flat(TODAY, VOLATILITY * Math.sqrt(scale()));
    }

    Market market() {
        return TestMarket.of(TODAY, "EUR")
                .rate("EUR", 0.05 * scale())
                .rate("USD", 0)
                .quote("USD/EUR", new PairQuote(SPOT, 0, Optional.empty(), Optional.empty(), Optional.of(volatility())))
                .market();
    }

    double forward() {
        return market().forward(FOREIGN, expiry());
    }

    HedgedOutcome hedgedBy(Programme programme) {
        ProgrammeTrade trade = new ProgrammeTrade(new Exposure(FOREIGN, 1, expiry()), programme, BidOffer.NONE);
        return new HedgedOutcome("hedge", new Plan(List.of(trade)), market(), expiry());
    }

    List<Observer> observers(HedgedOutcome hedge) {
        VanillaOption call = new VanillaOption(FOREIGN, OptionSide.CALL, expiry(), STRIKE);
        Position shortCall = new Position(AmountUnit.ONE, List.of(new Derivative(call, -1, 0)));
        return List.of(new UnhedgedOutcome(shortCall, market(), expiry()), hedge);
    }
}
