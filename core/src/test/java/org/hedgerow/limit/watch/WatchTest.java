package org.hedgerow.limit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.limit.own.PositionLimit;
import org.hedgerow.math.Normal;
import org.hedgerow.position.Stock;
import org.hedgerow.scenario.Bank;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final int PATHS = 65_536;
    private static final double UNITS = 1_000_000;

    private static ScenarioResult run(Bank bank, Limits limits) {
        return bank.scenario().toBuilder().limits(limits).build().run(new Settings(PATHS, 1, 2), Progress.SILENT);
    }

    private static LimitOnPaths first(ScenarioResult result, int strategy) {
        Appraisal appraisal = result.decision().appraisals().get(strategy);
        return appraisal.limits().orElseThrow().onPaths().get(0);
    }

    /** A long position in a log-normal rate is beyond its ceiling with the probability that the rate is above a level. */
    @Test
    void theProbabilityOfABreachIsThatOfALogNormalRate() {
        Bank bank = new Bank();
        bank.lines = List.of(Stock.net(Bank.USD, UNITS));
        bank.hedges = List.of();
        double ceiling = 5.5 * UNITS;
        LimitOnPaths total = first(run(bank, Limits.of(PositionLimit.total("total", Ceiling.amount(ceiling)))), 0);
        double forward = bank.market().forward(Bank.USD, Bank.HORIZON);
        double deviation = 0.1 * Math.sqrt(366 / 365.0);
        double d2 = Math.log(forward / 5.5) / deviation - deviation / 2;
        LimitOnDate end = total.dates().get(total.dates().size() - 1);
        assertThat(end.date()).isEqualTo(Bank.HORIZON);
        double error = Math.sqrt(end.on().probability() * (1 - end.on().probability()) / PATHS);
        assertThat(end.on().probability()).isCloseTo(Normal.cdf(d2), within(4 * error));
        assertThat(end.on().interval().contains(Normal.cdf(d2))).isTrue();
        double call = UNITS * (forward * Normal.cdf(d2 + deviation) - 5.5 * Normal.cdf(d2));
        assertThat(end.excess().value()).isCloseTo(call, within(4 * end.excess().standardError()));
        assertThat(end.headroom().value())
                .isCloseTo(ceiling - forward * UNITS, within(4 * end.headroom().standardError()));
    }

    @Test
    void whatWasBrokenOnceStaysBrokenByLaterDates() {
        Bank bank = new Bank();
        LimitOnPaths total = first(run(bank, Limits.of(PositionLimit.total("total", Ceiling.amount(9e6)))), 0);
        double before = 0;
        for (LimitOnDate date : total.dates()) {
            assertThat(date.by().probability())
                    .isGreaterThanOrEqualTo(Math.max(before, date.on().probability()));
            before = date.by().probability();
        }
        assertThat(before).isPositive();
        assertThat(total.firstBreach().orElseThrow().value()).isBetween(0.0, 1.01);
    }
}
