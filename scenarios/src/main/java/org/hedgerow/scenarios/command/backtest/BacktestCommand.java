package org.hedgerow.scenarios.command.backtest;

import java.util.List;
import java.util.concurrent.Callable;
import org.hedgerow.backtest.ModelCoverage;
import org.hedgerow.backtest.WalkForward;
import org.hedgerow.backtest.decision.DecisionWalk;
import org.hedgerow.backtest.decision.Decisions;
import org.hedgerow.backtest.forecast.Forecaster;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.Printed;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.run.MemoryNeed;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Walks through a file of past rates. */
@Command(
        name = "backtest",
        description = {
            "Walks through past rates: on each day models are fitted to what was known, the rate ahead is simulated, and"
                    + " value at risk and expected shortfall are held to what the rate then did.",
            "Parameters are refitted on the first fixing of each month; volatilities and moves that are replayed go on"
                    + " from day to day. The mean of the paths is the rate of the day; of managed rates and of moves that are"
                    + " replayed (historical, bootstrap) it is their own.",
            "With --rates it also decides month by month, by the same models, whether to deal a forward at parity."
        },
        footerHeading = "%nFor example:%n",
        footer = "  hedgerow backtest eurofxref-hist.csv --home EUR --currency USD --inverse --from 2015-01-01")
public final class BacktestCommand implements Callable<Integer> {
    /** Of one number a path, with which a forecast works. */
    private static final int ROWS = 8;

    /** The same of a decision between a forward and none. */
    private static final int ROWS_DECIDED = 64;

    private final Streams streams;

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Mixin
    private WalkOptions walk = new WalkOptions();

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Mixin
    private Printed printed = new Printed();

    public BacktestCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Forecaster> models = walk.models();
        WalkedHistory rates = WalkedHistory.of(history);
        WalkForward question = question(rates);
        List<DecisionWalk> decisions = decision.walks(question);
        int rows = (decisions.isEmpty() ? ROWS : ROWS_DECIDED) * Math.min(walk.threads(), models.size());
        MemoryNeed.ofRows(rows)
                .check(
                        new Settings(question.paths(), question.seed(), 1),
                        Runtime.getRuntime().maxMemory());
        AllModels all = new AllModels(walk.threads(), streams);
        List<Walked> walked = all.of(models, model -> Walked.of(model, question, decisions));
        Backtest backtest = new Backtest(
                history,
                rates,
                question,
                walked.stream().map(Walked::coverage).toList(),
                decisions,
                walked.stream().flatMap(each -> each.decisions().stream()).toList());
        streams.out().print(printed.of(BacktestDocument.of(backtest), () -> BacktestReport.of(backtest)));
        return ExitCode.OK;
    }

    /** All that is asked of one model. */
    private record Walked(ModelCoverage coverage, List<Decisions> decisions) {
        static Walked of(Forecaster model, WalkForward question, List<DecisionWalk> walks) {
            return new Walked(
                    question.with(model),
                    walks.stream().flatMap(walk -> walk.with(model).stream()).toList());
        }
    }

    private WalkForward question(WalkedHistory rates) {
        try {
            return new WalkForward(
                    history.home(),
                    history.currency(),
                    rates.fixings(),
                    history.from(),
                    history.to(),
                    walk.horizons(),
                    walk.levels(),
                    walk.paths(),
                    walk.seed());
        } catch (InvalidValue fault) {
            throw Refusal.usage("--" + fault.getMessage().replace("horizons", "horizon-days"), fault);
        }
    }
}
