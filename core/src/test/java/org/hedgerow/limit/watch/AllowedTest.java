package org.hedgerow.limit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.limit.watch.Watched.UNITS;
import static org.hedgerow.limit.watch.Watched.appraisal;
import static org.hedgerow.limit.watch.Watched.total;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Dealing;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FxSwapHedge;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.Scope;
import org.hedgerow.limit.own.DealLimit;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.position.Tags;
import org.hedgerow.scenario.Bank;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hedge under limits that it breaks today, or may break on the way, is not allowed. */
class AllowedTest {
    private final Watched watched = new Watched();
    private final Bank bank = watched.bank;

    @Test
    void aHedgeThatBreaksALimitIsNotAllowedAndTheLimitIsNamed() {
        bank.hedges = List.of(
                new FxSwapHedge("swap", Cover.ofNetPosition(1)),
                new ForwardHedge("forward", Cover.ofNetPosition(1), Optional.empty()));
        Scope withBank = new Scope(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Set.of("Bank A")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Set.of(MarketShift.Deal.FORWARD)),
                Optional.empty());
        Limits limits = Limits.of(
                new DealLimit("swaps", Ceiling.amount(UNITS), Optional.empty(), Optional.empty()),
                new DealLimit("forwards with A", Ceiling.amount(UNITS), Optional.of(withBank), Optional.empty()));
        ScenarioResult result = bank.scenario().toBuilder()
                .dealings(new Dealing("forward", Tags.with("Bank A")))
                .limits(limits)
                .build()
                .run(new Settings(2_048, 1, 2), Progress.SILENT);
        assertThat(appraisal(result, "none").allowed()).isTrue();
        assertThat(appraisal(result, "swap").broken())
                .extracting(check -> check.label())
                .containsExactly("swaps");
        assertThat(appraisal(result, "forward").broken())
                .extracting(check -> check.label())
                .containsExactly("swaps", "forwards with A");
        assertThat(result.decision().recommendation().reason()).contains("forwards with A");
    }

    @Test
    @Tag("slow")
    void aHedgeThatMayBreakALimitMoreProbablyThanIsAcceptedIsNotAllowed() {
        bank.hedges = List.of(new ForwardHedge("half", Cover.ofNetPosition(0.5), Optional.empty()));
        Limits limits = new Limits(
                Optional.empty(),
                Optional.empty(),
                Optional.of(0.01),
                Optional.of(List.of(total(5.5 * UNITS))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ScenarioResult result = watched.run(limits);
        assertThat(appraisal(result, "none").broken()).isEmpty();
        assertThat(appraisal(result, "none").allowed()).isFalse();
        assertThat(appraisal(result, "half").allowed()).isTrue();
        assertThat(result.decision().recommendation().reason()).contains("total broken on the way");
    }
}
