package org.hedgerow.stress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.stress.path.Move;
import org.hedgerow.stress.reverse.ReverseStress;

/**
 * The shocks that a scenario asks for.
 *
 * @param windows of history, replayed from today's rates over their own days, the last of which is the horizon at the
 *     latest
 * @param shocks that somebody has thought of
 * @param reverse the losses for which the smallest moves that make them are asked
 * @param atOnce whether windows move rates on the first date after today instead; not, if absent
 */
public record StressTest(
        Optional<List<HistoricalWindow>> windows,
        Optional<List<Shock>> shocks,
        Optional<List<ReverseStress>> reverse,
        Optional<Boolean> atOnce) {
    public StressTest {
        windows = Checks.present(windows, "windows").map(some -> Checks.notEmpty(some, "windows"));
        shocks = Checks.present(shocks, "shocks").map(some -> Checks.notEmpty(some, "shocks"));
        reverse = Checks.present(reverse, "reverse").map(some -> Checks.notEmpty(some, "reverse"));
        Checks.present(atOnce, "atOnce");
        Checks.that(
                windows.isPresent() || shocks.isPresent() || reverse.isPresent(),
                "windows",
                "must be given, or shocks, or reverse");
        Set<String> names = new HashSet<>();
        List<HistoricalWindow> past = windows.orElse(List.of());
        for (int place = 0; place < past.size(); place++) {
            isNew(names, past.get(place).name(), "windows[" + place + "].name");
        }
        List<Shock> thought = shocks.orElse(List.of());
        for (int place = 0; place < thought.size(); place++) {
            isNew(names, thought.get(place).name(), "shocks[" + place + "].name");
        }
    }

    /** Of windows alone, each over its own days. */
    public static StressTest of(List<HistoricalWindow> windows) {
        return new StressTest(Optional.of(windows), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void isNew(Set<String> names, String name, String place) {
        Checks.that(names.add(name), place, "must differ from the other shocks', but is '" + name + "'");
    }

    /** Refuses what does not fit the scenario; places are within this. */
    public void check(Market market, Collection<Currency> simulated, boolean hasCapital) {
        List<HistoricalWindow> past = windows.orElse(List.of());
        for (int place = 0; place < past.size(); place++) {
            within("windows[" + place + "]", past.get(place), window -> window.check(market.home()));
        }
        List<Shock> thought = shocks.orElse(List.of());
        for (int place = 0; place < thought.size(); place++) {
            within("shocks[" + place + "]", thought.get(place), shock -> shock.check(market, simulated));
        }
        List<ReverseStress> asked = reverse.orElse(List.of());
        for (int place = 0; place < asked.size(); place++) {
            within("reverse[" + place + "]", asked.get(place), loss -> loss.check(hasCapital));
        }
    }

    private static <T> void within(String place, T checked, Consumer<T> check) {
        try {
            check.accept(checked);
        } catch (InvalidValue fault) {
            throw fault.within(place);
        }
    }

    /** What all shocks do to the rates that are simulated, windows first. */
    List<Move> moves(Market market, LocalDate horizon, Collection<Currency> simulated) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(market.valuationDate(), horizon));
        List<Move> moves = new ArrayList<>();
        windows.orElse(List.of())
                .forEach(window -> moves.add(window.move(market.home(), simulated, atOnce.orElse(false))
                        .within(days)));
        shocks.orElse(List.of())
                .forEach(shock -> moves.add(shock.move(market.home(), simulated).within(days)));
        return moves;
    }
}
