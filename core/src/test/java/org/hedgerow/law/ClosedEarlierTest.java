package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.OutcomesOnDates;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.Requirements;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Simulation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a strategy has come to by a date on the way is, to the last bit, what a run that ends on that date comes to. */
class ClosedEarlierTest {
    private static final LocalDate EARLIER = LocalDate.of(2008, 10, 31);

    static Stream<World> worlds() {
        return World.ofAllKernels();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void booksOnTheWayAreThoseOfAShorterRun(World world) {
        Scene scene = world.scene();
        SortedSet<LocalDate> dates = dates(scene);
        Outcomes onTheWay = onTheWay(scene);
        Outcomes shorter = shorter(scene, dates);
        List<String> different = new ArrayList<>();
        for (HedgedOutcome hedged : scene.hedged()) {
            double[] row = onTheWay.values(Kept.of(closed(scene, hedged)));
            if (!Arrays.equals(row, shorter.values(hedged.outcome()))) {
                different.add(hedged.name());
            }
        }
        assertThat(different).isEmpty();
    }

    private static OutcomesOnDates closed(Scene scene, HedgedOutcome hedged) {
        return new OutcomesOnDates(
                hedged.name(), scene.position(), hedged.plan(), scene.market(), new TreeSet<>(List.of(EARLIER)));
    }

    private static Outcomes onTheWay(Scene scene) {
        List<Observer> observers = observers(scene);
        return Simulation.of(scene.market(), HORIZON, scene.model(), observers).run(World.SETTINGS, Progress.SILENT);
    }

    private static List<Observer> observers(Scene scene) {
        List<Observer> observers = new ArrayList<>();
        observers.add(new UnhedgedOutcome(scene.position(), scene.market(), HORIZON));
        observers.addAll(scene.hedged());
        scene.hedged().forEach(hedged -> observers.add(closed(scene, hedged)));
        scene.hedged().forEach(hedged -> observers.add(new Kept(closed(scene, hedged))));
        return observers;
    }

    /** All on which the longer run looks, up to the end of the shorter one: draws belong to dates. */
    private static SortedSet<LocalDate> dates(Scene scene) {
        Requirements needs = new Requirements(TODAY, HORIZON, scene.model());
        Columns columns = new Columns();
        observers(scene).forEach(observer -> observer.require(needs, columns));
        return needs.dates().headSet(EARLIER, true);
    }

    private static Outcomes shorter(Scene scene, SortedSet<LocalDate> dates) {
        List<Observer> observers = new ArrayList<>();
        observers.add(new LooksOn(dates));
        observers.add(new UnhedgedOutcome(scene.position(), scene.market(), EARLIER));
        scene.hedged()
                .forEach(hedged ->
                        observers.add(new HedgedOutcome(hedged.name(), hedged.plan(), scene.market(), EARLIER)));
        return Simulation.of(scene.market(), EARLIER, scene.model(), observers).run(World.SETTINGS, Progress.SILENT);
    }

    /** Makes a run look on dates. */
    private record LooksOn(SortedSet<LocalDate> dates) implements Observer {
        @Override
        public void require(Needs needs, Columns columns) {
            needs.act(dates);
        }

        @Override
        public ObserverKernel bind(PathLayout layout, Columns columns) {
            return (batch, date, out) -> {};
        }
    }

    /** Keeps every path's number. */
    private record Kept(OutcomesOnDates of) implements Observer {
        static Column of(OutcomesOnDates closed) {
            return new Column(closed.name() + " kept", closed.column(EARLIER).quantity());
        }

        @Override
        public void require(Needs needs, Columns columns) {
            columns.everyPath(of(of));
        }

        @Override
        public ObserverKernel bind(PathLayout layout, Columns columns) {
            int from = columns.place(of.column(EARLIER));
            int to = columns.place(of(of));
            return (batch, date, out) -> System.arraycopy(out.row(from), 0, out.row(to), 0, out.row(to).length);
        }
    }
}
