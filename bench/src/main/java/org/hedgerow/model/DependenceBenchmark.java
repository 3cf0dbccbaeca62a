package org.hedgerow.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hedgerow.Bank;
import org.hedgerow.Benchmarks;
import org.hedgerow.ChosenKernel;
import org.hedgerow.formula.Garch;
import org.hedgerow.history.History;
import org.hedgerow.model.history.FilteredHistorical;
import org.hedgerow.model.history.GarchFilter;
import org.hedgerow.model.history.HistoricalSimulation;
import org.hedgerow.model.history.StationaryBootstrap;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.time.BusinessCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Cost of a path-step of four currencies that depend on each other as a history has it, or by a copula, the spot read on
 * each of 252 dates; ns per path, date and currency. The history has 750 daily moves.
 */
public class DependenceBenchmark extends Benchmarks {
    private static final int MOVES = 750;
    private static final int CURRENCIES = 4;

    @Param({"normal", "student3", "student8", "historical", "bootstrap", "filteredHistorical"})
    String model;

    private PathWalk walk;

    @Setup
    public void bind(ChosenKernel chosen) {
        Bank bank = Bank.fourCurrencies();
        walk = new PathWalk(bank, model(bank));
    }

    private RateModel model(Bank bank) {
        History history = history(bank.currencies());
        Map<Currency, GarchFilter> filters = bank.currencies().stream()
                .collect(Collectors.toMap(
                        Function.identity(), any -> GarchFilter.of(Garch.symmetric(1e-6, 0.05, 0.92))));
        return switch (model) {
            case "normal" -> bank.model();
            case "student3" -> bank.model().coupledBy(new StudentDependence(3));
            case "student8" -> bank.model().coupledBy(new StudentDependence(8));
            case "historical" -> new HistoricalSimulation(history, MOVES - Bank.DATES - 10, Optional.empty());
            case "bootstrap" -> new StationaryBootstrap(history, 10, Optional.empty());
            default -> new FilteredHistorical(history, filters, Optional.empty());
        };
    }

    private static History history(List<Currency> currencies) {
        BusinessCalendar weekdays = new BusinessCalendar(Set.of());
        List<LocalDate> days = weekdays.businessDays(Bank.TODAY.minusYears(4), Bank.TODAY);
        List<LocalDate> dates = days.subList(days.size() - MOVES - 1, days.size());
        Map<Currency, List<Double>> fixings = new TreeMap<>();
        Random random = new Random(1);
        for (Currency currency : currencies) {
            List<Double> rates = new ArrayList<>(List.of(5.05));
            for (int move = 0; move < MOVES; move++) {
                rates.add(rates.get(move) * StrictMath.exp(0.006 * random.nextGaussian()));
            }
            fixings.put(currency, rates);
        }
        return new History(dates, fixings);
    }

    @Benchmark
    @OperationsPerInvocation(CURRENCIES * Bank.DATES * PathBatch.SIZE)
    public PathBatch fill() {
        return walk.nextBlock();
    }
}
