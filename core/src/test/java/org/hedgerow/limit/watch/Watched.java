package org.hedgerow.limit.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.own.Hours;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.limit.own.PositionLimit;
import org.hedgerow.math.Normal;
import org.hedgerow.position.Stock;
import org.hedgerow.scenario.Bank;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/** A bank under limits, long a million dollars at 5.05 whose rate is log-normal with a volatility of 10 % under its forward. */
final class Watched {
    static final int PATHS = 32_768;
    static final double UNITS = 1_000_000;

    final Bank bank = new Bank();

    Watched() {
        bank.lines = List.of(Stock.net(Bank.USD, UNITS));
        bank.hedges = List.of();
    }

    Scenario scenario(Limits limits) {
        return bank.scenario().toBuilder().limits(limits).build();
    }

    ScenarioResult run(Limits limits) {
        return run(limits, PATHS);
    }

    ScenarioResult run(Limits limits, int paths) {
        return scenario(limits).run(new Settings(paths, 1, 2), Progress.SILENT);
    }

    static Appraisal appraisal(ScenarioResult result, String strategy) {
        return result.decision().appraisals().stream()
                .filter(some -> some.name().equals(strategy))
                .findFirst()
                .orElseThrow();
    }

    static LimitOnPaths limit(ScenarioResult result, String strategy, String label) {
        return appraisal(result, strategy).limits().orElseThrow().onPaths().stream()
                .filter(some -> some.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    static LimitOnDate end(LimitOnPaths limit) {
        return limit.dates().get(limit.dates().size() - 1);
    }

    static PositionLimit total(double amount) {
        return PositionLimit.total("total", Ceiling.amount(amount));
    }

    static PositionLimit total(String id, Ceiling ceiling, Hours hours) {
        return new PositionLimit(
                id,
                ceiling,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(hours),
                Optional.empty());
    }

    static double on(LimitOnPaths limit, LocalDate date) {
        return limit.dates().stream()
                .filter(some -> some.date().equals(date))
                .findFirst()
                .orElseThrow()
                .on()
                .probability();
    }

    double above(double level) {
        double deviation = 0.1 * Math.sqrt(366 / 365.0);
        double forward = bank.market().forward(Bank.USD, Bank.HORIZON);
        return Normal.cdf(Math.log(forward / level) / deviation - deviation / 2);
    }
}
