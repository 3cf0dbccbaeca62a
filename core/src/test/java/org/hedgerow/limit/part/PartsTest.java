package org.hedgerow.limit.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.limit.PositionWith;
import org.hedgerow.limit.Rule;
import org.hedgerow.limit.TermWeights;
import org.hedgerow.limit.TermWeights.Step;
import org.hedgerow.limit.norm.WeightedPosition;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.position.Tags;
import org.hedgerow.scenario.Bank;
import org.hedgerow.time.Tenor;
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
