package org.hedgerow.optimiser.mix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.Rule;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.money.Currency;
import org.hedgerow.optimiser.Restriction;

/**
 * What mixes of instruments are held to: norms and limits on the open position as it is after them today, and that no trade
 * makes a position larger or turns it over.
 *
 * @param lines of the position before any hedge
 * @param exposures by currency, home currency: the open position, and forecast flows where a currency has no other
 */
public record Rules(
        List<OpenItem> lines,
        Map<Currency, Double> exposures,
        Optional<Norms> norms,
        Optional<Limits> limits,
        LocalDate date) {
    private static final double ROUNDING = 1e-9; // of an exposure
    private static final double SMALLEST = 1e-2; // of a limit that is a share, or an amount of home currency
    private static final double LOOSE = 1e-7; // of a limit: mixes keep limits by the accuracy of their search

    public Rules {
        lines = List.copyOf(lines);
        exposures = Map.copyOf(exposures);
    }

    /** Norms and limits; one that is broken before any hedge may not be broken more, if so it is asked. */
    public List<Restriction> ofPosition(List<Instrument> instruments, boolean noMoreThanToday) {
        List<List<OpenItem>> opened =
                instruments.stream().map(Instrument::opened).toList();
        List<Restriction> restrictions = new ArrayList<>();
        SortedSet<Currency> held = new TreeSet<>();
        lines.forEach(open -> held.add(open.item().currency()));
        opened.forEach(items -> items.forEach(open -> held.add(open.item().currency())));
        norms.ifPresent(some -> {
            List<OpenItem> counted = counted(some, lines);
            List<List<OpenItem>> countedOpened =
                    opened.stream().map(items -> counted(some, items)).toList();
            some.rules(held)
                    .forEach(rule -> restrictions.add(
                            restriction(rule, counted, countedOpened, some.capital(), noMoreThanToday)));
        });
        own(held).forEach(rule -> restrictions.add(restriction(rule, lines, opened, capital(), noMoreThanToday)));
        return restrictions;
    }

    private List<Rule> own(SortedSet<Currency> held) {
        Set<Currency> convertible = norms.map(Norms::freelyConvertible).orElse(Set.of());
        return limits.stream()
                .flatMap(some -> some.all().stream())
                .flatMap(limit -> limit.rules(held, convertible).stream())
                .toList();
    }

    private double capital() {
        return limits.flatMap(Limits::capital)
                .or(() -> norms.map(Norms::capital))
                .orElse(1.0);
    }

    /** What of norms and limits a mix breaks today. */
    public List<LimitCheck> broken(List<Instrument> instruments, double[] holdings) {
        OpenPosition after = new OpenPosition(ChargeCost.after(lines, instruments, holdings));
        List<LimitCheck> checks = new ArrayList<>();
        norms.ifPresent(some -> checks.addAll(some.check(after, date)));
        own(new TreeSet<>(after.net().keySet())).forEach(rule -> checks.add(rule.check(after, date, capital())));
        return checks.stream().filter(Rules::exceeds).toList();
    }

    /** Beyond what rounding of a mix at a ceiling leaves. */
    private static boolean exceeds(LimitCheck check) {
        return check.value() > check.limit() + LOOSE * Math.max(check.limit(), SMALLEST);
    }

    private static List<OpenItem> counted(Norms norms, List<OpenItem> items) {
        return norms.counted(new OpenPosition(items)).items();
    }

    private Restriction restriction(
            Rule rule, List<OpenItem> before, List<List<OpenItem>> opened, double capital, boolean noMoreThanToday) {
        double ceiling = rule.ceiling().inHome(capital);
        if (noMoreThanToday) {
            Rule inHome = withCeiling(rule);
            ceiling = Math.max(
                    ceiling, inHome.check(new OpenPosition(before), date, 1).value());
        }
        return PositionRestriction.of(rule, before, opened, date, ceiling);
    }

    private static Rule withCeiling(Rule rule) {
        return new Rule(
                rule.id(),
                rule.currency(),
                rule.scope(),
                rule.weights(),
                rule.byNotional(),
                rule.aggregation(),
                Ceiling.amount(0));
    }

    /** Whether one unit of an instrument makes no position larger. */
    public boolean raisesNone(Instrument instrument) {
        return instrument.position().entrySet().stream().noneMatch(entry -> {
            double exposure = exposures.getOrDefault(entry.getKey(), 0.0);
            double scale = ROUNDING * largest();
            return Math.abs(entry.getValue()) > scale && entry.getValue() * exposure >= -scale * scale;
        });
    }

    private double largest() {
        return exposures.values().stream().mapToDouble(Math::abs).max().orElse(0);
    }

    /** That no position changes its sign, one restriction for each currency that is dealt in. */
    public List<Restriction> noTurns(List<Instrument> instruments) {
        SortedSet<Currency> dealt = new TreeSet<>();
        instruments.forEach(some -> dealt.addAll(some.position().keySet()));
        return dealt.stream()
                .filter(exposures::containsKey)
                .filter(currency -> exposures.get(currency) != 0)
                .map(currency -> noTurn(currency, instruments))
                .toList();
    }

    private Restriction noTurn(Currency currency, List<Instrument> instruments) {
        double exposure = exposures.get(currency);
        double[] slope = instruments.stream()
                .mapToDouble(some -> -Math.signum(exposure) * some.position().getOrDefault(currency, 0.0))
                .toArray();
        return Restriction.linear("position in " + currency, slope, Math.abs(exposure));
    }
}
