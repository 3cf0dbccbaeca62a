package org.hedgerow.limit.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.limit.PositionWith;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.position.Tags;
import org.hedgerow.scenario.Bank;
import org.junit.jupiter.api.Test;

/** Parts against today's count of the same position. */
class PartsTest {
    private static final Market MARKET = new Bank().market();
    private static final Position POSITION = Position.of(Stock.net(Bank.USD, 1_000_000), Stock.net(Bank.EUR, -300_000));

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
}
