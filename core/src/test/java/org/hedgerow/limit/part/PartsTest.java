package org.hedgerow.limit.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.instrument.average.AverageOption;
import org.hedgerow.instrument.average.Averaging;
import org.hedgerow.instrument.option.DigitalOption;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.PositionWith;
import org.hedgerow.limit.Rule;
import org.hedgerow.limit.TermWeights;
import org.hedgerow.limit.TermWeights.Step;
import org.hedgerow.limit.norm.WeightedPosition;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.position.Tags;
import org.hedgerow.scenario.Bank;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.margin.Futures;
import org.hedgerow.trade.margin.Futures.Holding;
import org.hedgerow.trade.rolled.RolledSpot;
import org.junit.jupiter.api.Test;

/** Parts against today's count of the same position. */
class PartsTest {
    private static final Market MARKET = new Bank().market();
    private static final Position POSITION = Position.of(Stock.net(Bank.USD, 1_000_000), Stock.net(Bank.EUR, -300_000));

    private static final Position EUROS = Position.of(Stock.net(Bank.EUR, 1));

    @Test
    void whatProgrammesDealTodayIsOfDealsToday() {
        for (Strategy hedge : Bank.everyProgramme(Cover.ofNetPosition(1))) {
            Plan plan = hedge.plan(POSITION, MARKET, Bank.HORIZON);
            double today = PositionWith.of(POSITION, plan, Tags.NONE, MARKET).items().stream()
                    .mapToDouble(OpenItem::notional)
                    .sum();
            double parts = Parts.of(POSITION, plan, Tags.NONE, MARKET, Bank.HORIZON).stream()
                    .mapToDouble(
                            part -> part.notional() * MARKET.spot(part.item().currency()))
                    .sum();
            assertThat(parts).as(hedge.name()).isCloseTo(today, within(1e-6));
        }
    }

    private static double sum(List<Part> parts, ToDoubleFunction<Part> number, Currency currency) {
        return parts.stream()
                .filter(part -> part.item().currency().equals(currency))
                .mapToDouble(part -> number.applyAsDouble(part) * MARKET.spot(currency))
                .sum();
    }

    /** By another code: units, full amounts and options in full of each currency are what today's norms count. */
    @Test
    void whatHedgesDealIsWhatNormsCountToday() {
        List<Strategy> hedges = new ArrayList<>(Bank.everyHedge(Cover.ofNetPosition(1)));
        hedges.addAll(Bank.everyHedge(Cover.ofNetPosition(0.3)));
        for (Strategy hedge : hedges) {
            Plan plan = hedge.plan(POSITION, MARKET, Bank.HORIZON);
            OpenPosition today = PositionWith.of(POSITION, plan, Tags.NONE, MARKET);
            List<Part> parts = Parts.of(POSITION, plan, Tags.NONE, MARKET, Bank.HORIZON);
            for (Currency currency : List.of(Bank.USD, Bank.EUR)) {
                OpenPosition own = today.among(Set.of(currency));
                assertThat(sum(parts, Part::units, currency))
                        .as(hedge.name())
                        .isCloseTo(own.net().getOrDefault(currency, 0.0), within(1e-5));
                assertThat(sum(parts, Part::notional, currency))
                        .as(hedge.name())
                        .isCloseTo(
                                own.items().stream()
                                        .mapToDouble(OpenItem::notional)
                                        .sum(),
                                within(1e-5));
                assertThat(sum(parts, Part::full, currency))
                        .as(hedge.name())
                        .isCloseTo(own.withFullOptions().net().getOrDefault(currency, 0.0), within(1e-5));
            }
        }
    }

    private static Part only(Position position, Trade... trades) {
        return Parts.of(position, new Plan(List.of(trades)), Tags.NONE, MARKET, Bank.HORIZON).stream()
                .filter(part -> part.item().currency().equals(Bank.USD) && part.units() != 0)
                .findFirst()
                .orElseThrow();
    }

    private static void assertEnds(Part part, LocalDate end) {
        assertThat(part.isHeld(Bank.TODAY, true, Bank.HORIZON)).isTrue();
        assertThat(part.isHeld(end, false, Bank.HORIZON)).isTrue();
        assertThat(part.isHeld(end, true, Bank.HORIZON)).isEqualTo(end.equals(Bank.HORIZON));
        assertThat(part.isHeld(end.plusDays(1), false, Bank.HORIZON)).isFalse();
    }

    /** A payment due on a Saturday ends on the Monday; on the horizon nothing ends. */
    @Test
    void aPartIsHeldUntilItsLastPayment() {
        LocalDate june = LocalDate.of(2008, 6, 30);
        LocalDate saturday = LocalDate.of(2008, 6, 28);
        assertEnds(only(Position.of(new Flow(Bank.USD, 100, june, Certainty.COMMITMENT, Optional.empty()))), june);
        assertEnds(only(Position.of(new Flow(Bank.USD, 100, saturday, Certainty.COMMITMENT, Optional.empty()))), june);
        assertEnds(only(EUROS, new Outright(Bank.USD, -100, june, 0)), june);
        assertEnds(only(EUROS, new Outright(Bank.USD, -100, Bank.HORIZON, 0)), Bank.HORIZON);
        VanillaOption put = new VanillaOption(Bank.USD, OptionSide.PUT, june, 5);
        assertEnds(only(EUROS, new OptionTrade(put, 100, 0)), june);
        assertEnds(only(Position.of(new Derivative(put, 100, 0))), june);
        Part stock = only(Position.of(Stock.net(Bank.USD, 100)));
        assertThat(stock.isHeld(Bank.HORIZON.plusYears(1), true, Bank.HORIZON)).isTrue();
    }

    /** The delta of a put sold counts as long, in full by its amount; that of a line as of a deal. */
    @Test
    void anOptionHasItsFullAmountInTheDirectionOfItsDelta() {
        VanillaOption put = new VanillaOption(Bank.USD, OptionSide.PUT, Bank.HORIZON, 5);
        Part line = only(Position.of(new Derivative(put, -100, 0)));
        assertThat(line.units())
                .isCloseTo(-100 * put.spotDelta(MARKET), within(1e-9))
                .isPositive();
        assertThat(line.full()).isEqualTo(100);
        assertThat(line.notional()).isEqualTo(100);
        assertThat(line.moving()).isPresent();
        FxForward forward = new FxForward(Bank.USD, Bank.HORIZON, 5.2);
        Part sold = only(Position.of(new Derivative(forward, -100, 0)));
        assertThat(sold.moving()).isEmpty();
        assertThat(sold.full()).isEqualTo(sold.units());
        assertThat(sold.notional()).isEqualTo(100);
    }

    /** A digital looks at no rate before its end; a touch looks at all of them and counts by today's slope. */
    @Test
    void onlyWhatLooksAtNoRateBeforeItsEndMovesWithThePath() {
        DigitalOption digital = new DigitalOption(Bank.USD, OptionSide.CALL, Bank.HORIZON, 5.1, Optional.of(1.0));
        assertThat(only(Position.of(new Derivative(digital, 100, 0))).moving()).isPresent();
        assertThat(MarkUnits.fits(digital, MARKET, Bank.HORIZON)).isTrue();
        AverageOption average = new AverageOption(
                Bank.USD,
                OptionSide.CALL,
                Bank.HORIZON,
                Optional.of(5.1),
                Averaging.ARITHMETIC,
                List.of(LocalDate.of(2008, 6, 30), Bank.HORIZON),
                Optional.empty());
        assertThat(MarkUnits.fits(average, MARKET, Bank.HORIZON)).isFalse();
        assertThat(only(Position.of(new Derivative(average, 100, 0))).moving()).isEmpty();
    }

    /** Dollars whose spot deal is rolled every three months weigh after each roll what they weigh today. */
    @Test
    void aRenewedDealIsDueOnItsNextRoll() {
        TermWeights weights = new TermWeights(List.of(new Step(0.2, 0.1), new Step(0.3, 0.6)), 1);
        Rule rule = new WeightedPosition("H19", 0.5, weights, Optional.empty())
                .rules(new TreeSet<>(), Set.of())
                .get(0);
        RolledSpot rolled = new RolledSpot(Bank.USD, -100, Bank.HORIZON, Tenor.parse("3M"), BidOffer.NONE);
        Part part = Parts.of(EUROS, new Plan(List.of(rolled)), Tags.NONE, MARKET, Bank.HORIZON).stream()
                .filter(some -> some.units() == -100)
                .findFirst()
                .orElseThrow();
        assertThat(rule.weight(part.item(Bank.TODAY, true), Bank.TODAY)).isEqualTo(0.6);
        List<LocalDate> rolls = rolled.renewals(MARKET);
        assertThat(rolls).hasSize(4).endsWith(Bank.HORIZON);
        for (LocalDate roll : rolls.subList(0, 3)) {
            assertThat(rule.weight(part.item(roll, true), roll)).isEqualTo(0.6);
            assertThat(rule.weight(part.item(roll, false), roll)).isEqualTo(0.1);
        }
    }

    @Test
    void aFutureThatIsRolledIsFollowedByTheNextOne() {
        LocalDate roll = LocalDate.of(2008, 6, 27);
        Holding later = new Holding(Optional.of(roll), Optional.empty(), false, Optional.empty());
        FuturesContract contract = Bank.future("USD/UAH");
        Plan plan = new Plan(List.of(
                new Futures(contract, -100, roll, AmountUnit.ONE, 0),
                new Futures(contract, -100, Bank.HORIZON, AmountUnit.ONE, 0, later)));
        List<Part> parts = Parts.of(EUROS, plan, Tags.NONE, MARKET, Bank.HORIZON);
        for (LocalDate date : List.of(Bank.TODAY, roll.minusDays(1), roll, roll.plusDays(3), Bank.HORIZON)) {
            for (boolean close : new boolean[] {false, true}) {
                double held = parts.stream()
                        .filter(part ->
                                part.item().currency().equals(Bank.USD) && part.isHeld(date, close, Bank.HORIZON))
                        .mapToDouble(Part::units)
                        .sum();
                assertThat(held).as(date + " " + close).isEqualTo(-100_000);
            }
        }
    }
}
