package org.hedgerow.position.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.years;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Plan;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.PositionWith;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.position.Operation;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.position.Tags;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A bank long 100 dollars at 5.05 and short 50 euros at 7.4 does one thing; dollars rise to 6, euros to 8. */
class OperationsTest {
    private static final Currency EUR = Currency.of("EUR");
    private static final Optional<Tags> NOWHERE = Optional.empty();

    private static final Market MARKET = TestMarket.of(TODAY, "UAH")
            .rate("UAH", 0.09)
            .rate("USD", 0.0336)
            .rate("EUR", 0.03)
            .quote(
                    "USD/UAH",
                    new PairQuote(
                            5.05, 2, Optional.empty(), Optional.empty(), Optional.of(VolatilityTerm.flat(TODAY, 0.12))))
            .spot("EUR/UAH", 7.4)
            .market();

    private static final VanillaOption PUT = new VanillaOption(USD, OptionSide.PUT, HORIZON, 5.1);

    /** An operation with the dollars and euros by which it changes the position, and what it gains by the horizon. */
    private static Stream<Arguments> examples() {
        double growth = Math.exp(0.09 * years(JUNE, HORIZON));
        double later = Math.exp((0.09 - 0.0336) * years(HORIZON, LATER));
        return Stream.of(
                Arguments.of(new SpotDeal(USD, 30, NOWHERE), 30, 0, 30 * 0.95),
                Arguments.of(new SpotDeal(USD, -30, NOWHERE), -30, 0, -30 * 0.95),
                Arguments.of(new ForwardDeal(USD, -40, HORIZON, 5.3, NOWHERE), -40, 0, -40 * 0.7),
                Arguments.of(new ForwardDeal(USD, -40, JUNE, 5.2, NOWHERE), -40, 0, -40 * 0.3 * growth),
                Arguments.of(new SwapDeal(USD, 20, HORIZON, 5.3, NOWHERE), 0, 0, 20 * 0.95 - 20 * 0.7),
                Arguments.of(new OptionDeal(PUT, 100, 22, NOWHERE), 100 * PUT.spotDelta(MARKET), 0, -22.0),
                Arguments.of(new FutureDeal(USD, -3, 10, HORIZON, 5.3, NOWHERE), -30, 0, -30 * 0.7),
                Arguments.of(new FutureDeal(USD, 2, 10, JUNE, 5.2, NOWHERE), 20, 0, 20 * 0.3 * growth),
                Arguments.of(new FutureDeal(USD, 2, 10, LATER, 5.2, NOWHERE), 20, 0, 20 * (6 * later - 5.2)),
                Arguments.of(new AccruedIncome(USD, 7, NOWHERE), 7, 0, 7 * 0.95),
                Arguments.of(new AccruedIncome(EUR, -7, NOWHERE), 0, -7, -7 * 0.6),
                Arguments.of(new PaidIncome(USD, 9, Optional.empty(), NOWHERE), 9, 0, 9 * 0.95),
                Arguments.of(new PaidIncome(USD, 9, Optional.of(9.0), NOWHERE), 0, 0, 0.0),
                Arguments.of(new PaidIncome(EUR, -9, Optional.of(-4.0), NOWHERE), 0, -5, -5 * 0.6),
                Arguments.of(new AssetPurchase(EUR, 25, NOWHERE), 0, -25, -25 * 0.6),
                Arguments.of(new AssetPurchase(EUR, -25, NOWHERE), 0, 25, 25 * 0.6),
                Arguments.of(new CapitalPaidIn(EUR, 50, NOWHERE), 0, 50, 50 * 0.6),
                Arguments.of(new DebtWriteOff(USD, 60, Optional.empty(), NOWHERE), -60, 0, -60 * 0.95),
                Arguments.of(new DebtWriteOff(USD, 60, Optional.of(60.0), NOWHERE), 0, 0, 0.0),
                Arguments.of(new ClaimExchange(USD, 37, EUR, 25, NOWHERE), -37, 25, -37 * 0.95 + 25 * 0.6));
    }

    private static Position with(Operation... operations) {
        return new Position(
                AmountUnit.ONE,
                List.of(Stock.net(USD, 100), Stock.net(EUR, -50)),
                Optional.of(List.of(operations)),
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void changesThePositionByItsLines(Operation operation, double dollars, double euros, double gain) {
        Position position = with(operation);
        position.check(MARKET, HORIZON);
        assertThat(position.netExposure(MARKET).get(USD)).isCloseTo(100 + dollars, within(1e-12));
        assertThat(position.netExposure(MARKET).get(EUR)).isCloseTo(-50 + euros, within(1e-12));
        Map<Currency, Double> counted = PositionWith.of(position, new Plan(List.of()), Tags.NONE, MARKET)
                .net();
        assertThat(counted.get(USD)).isCloseTo(5.05 * (100 + dollars), within(1e-10));
        assertThat(counted.get(EUR)).isCloseTo(7.4 * (-50 + euros), within(1e-10));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void gainsAsItsLinesDo(Operation operation, double dollars, double euros, double gain) {
        UnhedgedOutcome outcome = new UnhedgedOutcome(with(operation), MARKET, HORIZON);
        RecordedPath path = new RecordedPath()
                .with(USD, TODAY, 5.05)
                .with(USD, JUNE, 5.5)
                .with(USD, HORIZON, 6)
                .with(EUR, TODAY, 7.4)
                .with(EUR, JUNE, 7.7)
                .with(EUR, HORIZON, 8);
        Outcomes outcomes =
                Simulation.of(MARKET, HORIZON, path, List.of(outcome)).run(new Settings(1_500, 1, 1), Progress.SILENT);
        assertThat(outcomes.moments(UnhedgedOutcome.COLUMN).mean())
                .isCloseTo(100 * 0.95 - 50 * 0.6 + gain, within(1e-10));
    }

    @Test
    void futuresAreCountedAsFutures() {
        OpenPosition counted = PositionWith.of(
                with(new FutureDeal(USD, -3, 10, HORIZON, 5.3, Optional.of(Tags.with("exchange")))),
                new Plan(List.of()),
                Tags.NONE,
                MARKET);
        assertThat(counted.items().get(2).item().deal()).contains(MarketShift.Deal.FUTURE);
        assertThat(counted.items().get(2).item().due()).contains(HORIZON);
        assertThat(counted.items().get(2).item().tags()).isEqualTo(Tags.with("exchange"));
    }

    @Test
    void aFaultNamesTheOperation() {
        Position late = with(new SpotDeal(USD, 1, NOWHERE), new ForwardDeal(USD, 1, TODAY, 5, NOWHERE));
        assertThatThrownBy(() -> late.check(MARKET, HORIZON))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("position.operations[1].date must come after the valuation date");
        assertThatThrownBy(() -> new PaidIncome(USD, 5, Optional.of(6.0), NOWHERE))
                .hasMessageStartingWith("accrued must be from 0 to 5");
    }
}
