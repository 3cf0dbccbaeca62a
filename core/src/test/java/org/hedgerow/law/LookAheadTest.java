package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.scenario.Bank.HORIZON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.outcome.Observer;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Other rows after a date, of this block or of the one before, leave all that a strategy was paid up to it the same bits. What
 * programmes deal without being paid yet is looked at in {@link org.hedgerow.programme.NoLookAheadTest}.
 */
class LookAheadTest {
    /** Of the grid of about 260 dates. */
    private static final List<Integer> CUTS = List.of(20, 130, 200);

    static Stream<World> worlds() {
        return World.ofAllKernels();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void noStrategyIsPaidByWhatComes(World world) {
        assertThat(foresighted(world, new Strategies(1).all())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void oneThatKeepsThePathsOfTheRunBeforeIsFound(World world) {
        assertThat(foresighted(world, List.of(new Foresight()))).containsOnlyKeys(new Foresight().name());
    }

    /** By name the cut by which a strategy knew what came after it. */
    private static Map<String, Integer> foresighted(World world, List<Strategy> strategies) {
        Scene scene = world.scene(1, false, strategies);
        ChangedRows model = new ChangedRows(scene.model());
        List<PaidSoFar> books = new ArrayList<>();
        List<Observer> observers =
                new ArrayList<>(List.of(new UnhedgedOutcome(scene.position(), scene.market(), HORIZON)));
        for (HedgedOutcome strategy : scene.hedged()) {
            books.add(new PaidSoFar(strategy));
        }
        observers.addAll(books);
        Simulation simulation = Simulation.of(scene.market(), HORIZON, model, observers);
        run(simulation, model, Integer.MAX_VALUE);
        List<List<Integer>> paid = CUTS.stream()
                .map(cut -> books.stream().map(book -> book.bits(cut)).toList())
                .toList();
        Map<String, Integer> foresighted = new TreeMap<>();
        for (int cut : CUTS) {
            run(simulation, model, cut);
            for (int strategy = 0; strategy < books.size(); strategy++) {
                if (books.get(strategy).bits(cut) != paid.get(CUTS.indexOf(cut)).get(strategy)) {
                    foresighted.put(strategies.get(strategy).name(), cut);
                }
            }
        }
        return foresighted;
    }

    private static void run(Simulation simulation, ChangedRows model, int after) {
        model.changeAfter(after);
        simulation.watch(new Settings(1_024, 1, 1), 0);
    }
}
