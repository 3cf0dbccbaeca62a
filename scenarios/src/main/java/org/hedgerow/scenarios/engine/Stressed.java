package org.hedgerow.scenarios.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.window.ShippedWindows;
import org.hedgerow.stress.HistoricalWindow;
import org.hedgerow.stress.StressTest;

/** A scenario with every shipped window of history that says something of it. */
final class Stressed {
    private Stressed() {}

    static Scenario of(Scenario scenario) {
        List<HistoricalWindow> shipped =
                ShippedWindows.quoting(scenario.market().home());
        if (shipped.isEmpty()) {
            throw Refusal.usage(
                    "--stress: no shipped window quotes the home currency "
                            + scenario.market().home(),
                    null);
        }
        Optional<StressTest> own = scenario.stress();
        List<HistoricalWindow> windows =
                new ArrayList<>(own.flatMap(StressTest::windows).orElse(List.of()));
        shipped.stream()
                .filter(window ->
                        windows.stream().noneMatch(known -> known.name().equals(window.name())))
                .forEach(windows::add);
        return scenario.with(new StressTest(
                Optional.of(windows),
                own.flatMap(StressTest::shocks),
                own.flatMap(StressTest::reverse),
                own.flatMap(StressTest::atOnce)));
    }
}
