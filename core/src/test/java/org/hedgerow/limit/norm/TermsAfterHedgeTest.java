package org.hedgerow.limit.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.BID_OFFER;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.USD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hedgerow.hedge.Plan;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.PositionWith;
import org.hedgerow.limit.TermWeights;
import org.hedgerow.limit.TermWeights.Step;
import org.hedgerow.market.Market;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.position.Tags;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.FxSwap;
import org.hedgerow.trade.Kyiv;
import org.hedgerow.trade.MoneyMarket;
import org.hedgerow.trade.OpenUnits;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.margin.Collateral;
import org.hedgerow.trade.margin.CollateralisedForwards;
import org.hedgerow.trade.margin.Futures;
import org.hedgerow.trade.rolled.RolledSpot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * H19 of 200 dollars that stay open, at 5.05 on capital of 5,050 hryvnia, 20 % before any deal, where a deal counts half up
 * to a month, 0.6 up to six months, 0.8 up to a year and 0.9 beyond.
 */
class TermsAfterHedgeTest {
    private static final TermWeights WEIGHTS =
            new TermWeights(List.of(new Step(0.1, 0.5), new Step(0.5, 0.6), new Step(1.01, 0.8), new Step(2, 0.9)), 1);
    private static final Norms NORMS =
            new Norms(5_050, Set.of(USD), List.of(new WeightedPosition("H19", 0.5, WEIGHTS, Optional.empty())));
    private static final Market MARKET = Kyiv.market();

    private static Outright forward(double amount, LocalDate delivery) {
        return new Outright(USD, amount, delivery, 0.002);
    }

    private static Futures futures(LocalDate lastTrading, LocalDate until) {
        FuturesContract contract = new FuturesContract(CurrencyPair.parse("USD/UAH"), 10, lastTrading, 250, -0.02, 2);
        return new Futures(contract, -10, until, AmountUnit.ONE, 0);
    }

    private static Collateral collateral() {
        return new Collateral(Optional.empty(), 100, Optional.of(200.0), 10, 0, Optional.empty());
    }

    /** Deals with the weighted dollars that they take off the 200. */
    private static Stream<Arguments> deals() {
        return Stream.of(
                Arguments.of(forward(-100, JUNE), 60),
                Arguments.of(forward(-100, HORIZON), 80),
                Arguments.of(forward(-100, LATER), 90),
                Arguments.of(futures(HORIZON, HORIZON), 80),
                Arguments.of(futures(LATER, HORIZON), 90),
                Arguments.of(
                        new CollateralisedForwards(List.of(forward(-50, JUNE), forward(-100, LATER)), collateral()),
                        120),
                Arguments.of(new RolledSpot(USD, -100, HORIZON, Tenor.parse("1M"), BID_OFFER), 50),
                Arguments.of(new RolledSpot(USD, -100, HORIZON, Tenor.parse("3M"), BID_OFFER), 60),
                Arguments.of(new FxSwap(USD, -100, HORIZON, 0.0001), 0));
    }

    private static double weighted(Trade deal) {
        OpenPosition after =
                PositionWith.of(Position.of(Stock.net(USD, 200)), new Plan(List.of(deal)), Tags.NONE, MARKET);
        return NORMS.check(after, MARKET.valuationDate()).get(0).value();
    }

    @ParameterizedTest
    @MethodSource("deals")
    void aDealSetsOffWhatItsRemainingTermLeavesOfIt(Trade deal, double dollars) {
        assertThat(weighted(deal)).isCloseTo((200 - dollars) / 1_000, within(1e-15));
    }

    @Test
    void aLoanSoldAtSpotIsDueWhenItIsPaidBack() {
        List<OpenUnits> open = new MoneyMarket(USD, -100, JUNE, BID_OFFER).open(MARKET);
        assertThat(open).singleElement().satisfies(units -> assertThat(units.due())
                .contains(JUNE));
        assertThat(weighted(new MoneyMarket(USD, -100, JUNE, BID_OFFER)))
                .isCloseTo((200 + 0.6 * open.get(0).units()) / 1_000, within(1e-15));
    }

    /** However a deal falls into terms, they make up what it adds to the position. */
    @ParameterizedTest
    @MethodSource("deals")
    void theTermsAddUpToThePosition(Trade deal, double dollars) {
        double units = deal.open(MARKET).stream().mapToDouble(OpenUnits::units).sum();
        assertThat(units).isEqualTo(deal.position(MARKET).getOrDefault(USD, 0.0));
    }
}
