package org.hedgerow.scenarios.intake;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hedgerow.scenarios.table.CsvTable;

/** Currencies that got a new code when zeros were struck off; joins the rates of the old code to those of the new one. */
final class Redenominations {
    private static final String PLACE = "/intake/redenominations.csv";

    /** Rates at which one unit of the new is told from one of the old: the geometric middle. */
    private static final double MIDDLE = 0.5;

    private record Redenomination(String old, String now, LocalDate from, int times) {}

    private final List<Redenomination> all = new ArrayList<>();

    private Redenominations(CsvTable table) {
        for (CsvTable.Row row : table.rows()) {
            List<String> cells = row.cells();
            all.add(new Redenomination(
                    cells.get(0), cells.get(1), LocalDate.parse(cells.get(2)), Integer.parseInt(cells.get(3))));
        }
    }

    static Redenominations shipped() {
        try (InputStream file = Redenominations.class.getResourceAsStream(PLACE)) {
            if (file == null) {
                throw new IllegalStateException("the jar lacks " + PLACE);
            }
            return new Redenominations(CsvTable.of(PLACE, file.readAllBytes()));
        } catch (IOException fault) {
            throw new IllegalStateException("the jar cannot be read at " + PLACE, fault);
        }
    }

    List<String> oldCodes(List<String> codes) {
        return all.stream()
                .filter(each -> codes.contains(each.now))
                .map(each -> each.old)
                .toList();
    }

    /**
     * Moves rates of old codes to the new ones.
     *
     * @param inverse whether the rates are units of each currency for one of another, not the other way round
     * @return what was done, a sentence each
     */
    List<String> join(Map<String, NavigableMap<LocalDate, BigDecimal>> rates, boolean inverse) {
        List<String> done = new ArrayList<>();
        for (Redenomination each : all) {
            NavigableMap<LocalDate, BigDecimal> old = rates.remove(each.old);
            if (old != null) {
                NavigableMap<LocalDate, BigDecimal> now = rates.computeIfAbsent(each.now, absent -> new TreeMap<>());
                BigDecimal times = BigDecimal.valueOf(each.times);
                boolean renamedLater = keptItsCode(old, each, inverse);
                old.forEach((day, rate) -> {
                    boolean same = renamedLater && !day.isBefore(each.from);
                    now.putIfAbsent(day, same ? rate : inverse ? divided(rate, times) : rate.multiply(times));
                });
                done.add(each.old + " is joined to " + each.now + ", " + each.times + " of it to one"
                        + (renamedLater ? " before " + each.from + " and as it is from then on" : ""));
            }
        }
        return done;
    }

    /** Whether rates jump on the day by as many times as the zeros say: the source wrote the new money by the old code. */
    private static boolean keptItsCode(NavigableMap<LocalDate, BigDecimal> old, Redenomination each, boolean inverse) {
        Map.Entry<LocalDate, BigDecimal> before = old.lowerEntry(each.from);
        Map.Entry<LocalDate, BigDecimal> after = old.ceilingEntry(each.from);
        if (after == null || before == null) {
            return after != null;
        }
        double ratio = after.getValue().doubleValue() / before.getValue().doubleValue();
        return (inverse ? 1 / ratio : ratio) > StrictMath.pow(each.times, MIDDLE);
    }

    /** Exact, or to as many digits as a double holds. */
    static BigDecimal divided(BigDecimal rate, BigDecimal by) {
        try {
            return rate.divide(by);
        } catch (ArithmeticException endless) {
            return rate.divide(by, MathContext.DECIMAL64);
        }
    }
}
