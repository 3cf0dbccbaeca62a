package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.position.Stock;
import org.hedgerow.risk.measure.TailRisk;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/** A run for a Java of its own with a small heap: a million dollars in a year, left alone or half sold forward. */
public final class TenMillionPaths {
    private static final long KEEP = 1 << 20;

    private TenMillionPaths() {}

    static Scenario scenario(long keep) {
        Bank bank = new Bank();
        bank.lines = List.of(Stock.net(Bank.USD, 1_000_000));
        bank.hedges = List.of(new ForwardHedge("forward", Cover.ofNetPosition(0.5), Optional.of(true)));
        return bank.scenario().toBuilder()
                .sampling(Sampling.USUAL.keeping(keep))
                .risk(RiskReport.USUAL.toBuilder().alphas(0.95, 0.99).build())
                .build();
    }

    /** Lines of numbers: of each strategy and level value at risk, its error, expected shortfall and its error; then bytes used. */
    public static void main(String[] args) {
        int paths = Integer.parseInt(args[0]);
        ScenarioResult result = scenario(KEEP).run(new Settings(paths, 1, 2), Progress.SILENT);
        List<String> lines = new ArrayList<>();
        for (Appraisal appraisal : result.decision().appraisals()) {
            for (TailRisk tail : appraisal.outcome().tails()) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%s %s %s %s %s %s",
                        appraisal.name(),
                        tail.alpha(),
                        tail.valueAtRisk().value(),
                        tail.valueAtRisk().standardError(),
                        tail.expectedShortfall().value(),
                        tail.expectedShortfall().standardError()));
            }
        }
        lines.forEach(System.out::println);
    }
}
