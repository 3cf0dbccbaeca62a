package org.hedgerow.limit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.ProgrammeHedge;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.TermWeights;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.norm.WeightedPosition;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.limit.own.PositionLimit;
import org.hedgerow.limit.own.StopLossLimit;
import org.hedgerow.market.Market;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.programme.order.StopLoss;
import org.hedgerow.scenario.Bank;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.api.Test;

/** A dollar at 5 that jumps to 8 on the first of May on every other path, and stays. */
class JumpTest {
    private static final double UNITS = 1_000;

    private final Market market = new Bank().market();
    private final Position position = Position.of(Stock.net(Bank.USD, -UNITS));

    private LimitFindings findings(Position held, Plan plan, Limits limits, Optional<Norms> norms) {
        return new JumpingPaths().findings(held, plan, new LimitBook(limits, norms));
    }

    private static Limits limits(double amount, StopLossLimit... stops) {
        return new Limits(
                Optional.of(Tenor.parse("1M")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(PositionLimit.total("total", Ceiling.amount(amount)))),
                Optional.empty(),
                Optional.empty(),
                stops.length == 0 ? Optional.empty() : Optional.of(List.of(stops)));
    }

    @Test
    void halfThePathsBreakTheLimitOnTheFirstLookAfterTheJumpByWhatItAdds() {
        LimitOnPaths total = findings(position, new Plan(List.of()), limits(6 * UNITS), Optional.empty())
                .onPaths()
                .get(0);
        LocalDate first = LocalDate.of(2008, 5, 30);
        for (LimitOnDate date : total.dates()) {
            boolean after = !date.date().isBefore(first);
            assertThat(date.by().probability()).isEqualTo(after ? 0.5 : 0);
            assertThat(date.on().probability()).isEqualTo(after ? 0.5 : 0);
            assertThat(date.excess().value()).isCloseTo(after ? UNITS : 0, within(1e-9));
            assertThat(date.headroom().value()).isCloseTo(after ? -UNITS / 2 : UNITS, within(1e-9));
        }
        assertThat(total.firstBreach().orElseThrow().value())
                .isCloseTo(DayCount.ACT_365F.years(Bank.TODAY, first), within(1e-12));
        assertThat(total.firstBreach().orElseThrow().standardError()).isCloseTo(0, within(1e-7));
    }

    /** The order is seen to be passed at the end of May, filled at the end of June. */
    @Test
    void aProgrammeCountsByWhatItHoldsAndALossIsThatOfThePositionLeft() {
        StopLossLimit stop = new StopLossLimit("stop", Optional.empty(), 0.2, Tenor.parse("1M"));
        Plan plan = new ProgrammeHedge(
                        "stop",
                        Cover.ofNetPosition(1),
                        new StopLoss(0.2, Tenor.parse("1M"), Optional.empty()),
                        Optional.empty())
                .plan(position, market, Bank.HORIZON);
        LimitFindings findings = findings(position, plan, limits(6 * UNITS, stop), Optional.empty());
        LimitOnPaths total = findings.onPaths().get(0);
        for (LimitOnDate date : total.dates()) {
            boolean open = date.date().equals(LocalDate.of(2008, 5, 30));
            assertThat(date.on().probability()).isEqualTo(open ? 0.5 : 0);
        }
        LimitOnPaths loss = findings.onPaths().get(1);
        double allowed = 0.2 * 5.05 * UNITS;
        LimitOnDate end = loss.dates().get(loss.dates().size() - 1);
        assertThat(loss.ceiling().value()).isCloseTo(allowed, within(1e-9));
        assertThat(end.on().probability()).isEqualTo(0.5);
        assertThat(end.excess().value()).isCloseTo((3 * UNITS - allowed) / 2, within(1e-9));
    }

    /** A commitment that is due in half a year counts less the nearer it comes. */
    @Test
    void termsShortenAlongThePath() {
        Position due = Position.of(
                new Flow(Bank.USD, UNITS, LocalDate.of(2008, 12, 15), Certainty.COMMITMENT, Optional.empty()));
        TermWeights weights = new TermWeights(List.of(new TermWeights.Step(0.5, 0.8), new TermWeights.Step(1, 0.4)), 1);
        Norms norms = new Norms(
                10 * UNITS, Set.of(Bank.USD), List.of(new WeightedPosition("H19", 0.3, weights, Optional.empty())));
        LimitOnPaths weighted = findings(due, new Plan(List.of()), Limits.NONE, Optional.of(norms))
                .onPaths()
                .get(0);
        // 0.4 x 5 of 10 until mid-June, 0.8 x 5 afterwards on half the paths and 0.8 x 8 on the others
        assertThat(weighted.dates().get(0).headroom().value()).isCloseTo(0.3 - 0.2, within(1e-12));
        LimitOnDate july = weighted.dates().get(6);
        assertThat(july.date()).isEqualTo(LocalDate.of(2008, 7, 31));
        assertThat(july.headroom().value()).isCloseTo(0.3 - (0.4 + 0.64) / 2, within(1e-12));
        assertThat(july.on().probability()).isEqualTo(1);
    }
}
