package org.hedgerow.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.SEPTEMBER;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.USD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.hedge.fixed.CollateralisedForwardHedge;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.Netting;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
import org.hedgerow.market.Market;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.position.volume.Kept;
import org.hedgerow.position.volume.UncertainFlow;
import org.hedgerow.position.volume.Volume;
import org.hedgerow.programme.rule.Layers;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Booked;
import org.hedgerow.trade.Kyiv;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.margin.Collateral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A million dollars in December that may not come, known in September: the dollar is then at 5.4 and at last at 5.9. */
class UnwindingTest {
    private static final double MILLION = 1e6;
    private static final double PRECISION = 1e-10 * MILLION * SPOT;
    private static final Market MARKET = Kyiv.withoutSpreads();
    private static final double FORWARD_HALF = 0.002; // of Kyiv, as of spot
    private static final double SPOT_HALF = 0.001;
    private static final double IN_SEPTEMBER = 5.4 * Math.exp((0.09 - 0.0336) * Kyiv.years(SEPTEMBER, HORIZON));

    private static UncertainFlow sale(Optional<LocalDate> lossKnown) {
        return new UncertainFlow(
                "sale",
                USD,
                MILLION,
                HORIZON,
                Certainty.COMMITMENT,
                0.2,
                0,
                Optional.of(0.1),
                lossKnown,
                Optional.empty(),
                Optional.empty());
    }

    private static double account(Strategy hedge, double volume, Line... others) {
        return account(hedge, sale(Optional.of(SEPTEMBER)), volume, others);
    }

    private static double account(Strategy hedge, UncertainFlow sale, double volume, Line... others) {
        List<Line> lines = new ArrayList<>(List.of(others));
        lines.add(sale);
        RecordedPath path =
                Kyiv.path(4.7, 5.4, 5.9).with(new Volume(sale), volume).with(new Kept(sale), volume == 0 ? 0 : 1);
        Position position = Position.of(lines.toArray(Line[]::new));
        Trade[] trades = hedge.plan(position, MARKET, HORIZON).trades().toArray(Trade[]::new);
        return Booked.on(path, MARKET, HORIZON, trades).account();
    }

    /** Hedges that are dealt today. */
    static Stream<Strategy> hedges() {
        Cover flows = Cover.ofFlows(1);
        Tenor quarter = Tenor.parse("3M");
        return Stream.of(
                new ForwardHedge("forward", flows, Optional.empty()),
                new ForwardHedge("net", Cover.ofNetPosition(1), Optional.empty()),
                new RolledSpotHedge("rolled", flows, quarter),
                new Netting("netting", Cover.ofNetPosition(1), Optional.of(quarter)),
                new CollateralisedForwardHedge("collateral", flows, Collateral.FULL),
                new ProgrammeHedge("layer", flows, new Layers(quarter, 1), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("hedges")
    void aContractThatIsLostIsBoughtBackForwardOnTheDayOnWhichThatIsKnown(Strategy hedge) {
        double brought = account(hedge, MILLION);
        double lost = account(hedge, 0);
        assertThat(lost - brought).isCloseTo(MILLION * (5.9 - IN_SEPTEMBER - FORWARD_HALF * 5.4), within(PRECISION));
    }

    @ParameterizedTest
    @MethodSource("hedges")
    void orSpotWhereItIsKnownWithTheVolume(Strategy hedge) {
        UncertainFlow sale = sale(Optional.empty());
        double brought = account(hedge, sale, MILLION);
        assertThat(account(hedge, sale, 0) - brought).isCloseTo(-MILLION * SPOT_HALF * 5.9, within(PRECISION));
        assertThat(account(hedge, sale, 0.6 * MILLION) - brought)
                .isCloseTo(-0.4 * MILLION * SPOT_HALF * 5.9, within(PRECISION));
        assertThat(account(hedge, sale, 1.6 * MILLION)).isCloseTo(brought, within(PRECISION));
    }

    /** Quarter by quarter: three of four parts are dealt by September, and the fourth is not dealt any more. */
    @Test
    void aProgrammeGivesUpWhatItHoldsAndDealsNoMore() {
        Strategy layers =
                new ProgrammeHedge("layers", Cover.ofFlows(1), new Layers(Tenor.parse("3M"), 4), Optional.empty());
        double march = SPOT * Math.exp((0.09 - 0.0336) * Kyiv.years(LocalDate.of(2008, 3, 31), HORIZON));
        double june = 4.7 * Math.exp((0.09 - 0.0336) * Kyiv.years(JUNE, HORIZON));
        double sold = Kyiv.forward(HORIZON) - FORWARD_HALF * SPOT + march - FORWARD_HALF * SPOT;
        sold += june - FORWARD_HALF * 4.7;
        double bought = IN_SEPTEMBER + FORWARD_HALF * 5.4;
        assertThat(account(layers, 0)).isCloseTo(MILLION / 4 * (sold - 3 * bought), within(PRECISION));
    }

    /** Two millions held and one that is lost: of three sold one is bought back; of a short position nothing. */
    @ParameterizedTest
    @MethodSource("nets")
    void ofANetPositionOnlyWhatIsHedgedTooMuchIsBoughtBack(Strategy hedge) {
        Stock held = Stock.net(USD, 2 * MILLION);
        assertThat(account(hedge, 0, held) - account(hedge, MILLION, held))
                .isCloseTo(MILLION * (5.9 - IN_SEPTEMBER - FORWARD_HALF * 5.4), within(PRECISION));
        Stock owed = Stock.net(USD, -1.5 * MILLION);
        assertThat(account(hedge, 0, owed)).isCloseTo(account(hedge, MILLION, owed), within(PRECISION));
        Stock some = Stock.net(USD, -0.4 * MILLION);
        assertThat(account(hedge, 0, some) - account(hedge, MILLION, some))
                .isCloseTo(0.6 * MILLION * (5.9 - IN_SEPTEMBER - FORWARD_HALF * 5.4), within(PRECISION));
    }

    static Stream<Strategy> nets() {
        return hedges().filter(hedge -> hedge.name().startsWith("net"));
    }

    /** Of half a hedge nothing is too much while more than half comes in. */
    @Test
    void whatIsNotHedgedIsNotUnwound() {
        Strategy half = new ForwardHedge("half", Cover.ofFlows(0.5), Optional.empty());
        UncertainFlow sale = sale(Optional.empty());
        double brought = account(half, sale, MILLION);
        assertThat(account(half, sale, 0.6 * MILLION)).isCloseTo(brought, within(PRECISION));
        assertThat(account(half, sale, 0.2 * MILLION) - brought)
                .isCloseTo(-0.3 * MILLION * SPOT_HALF * 5.9, within(PRECISION));
    }

    @Test
    void aRegimeWidensTheSpread() {
        UncertainFlow sale = sale(Optional.of(SEPTEMBER));
        Strategy forward = new ForwardHedge("forward", Cover.ofFlows(1), Optional.empty());
        Trade[] trades =
                forward.plan(Position.of(sale), MARKET, HORIZON).trades().toArray(Trade[]::new);
        RecordedPath path = Kyiv.path(4.7, 5.4, 5.9)
                .with(new MarketShift.Spread(USD), SEPTEMBER, 6)
                .with(new Volume(sale), 0)
                .with(new Kept(sale), 0);
        assertThat(Booked.on(path, MARKET, HORIZON, trades).account() - account(forward, 0))
                .isCloseTo(-5 * FORWARD_HALF * 5.4 * MILLION, within(PRECISION));
    }
}
