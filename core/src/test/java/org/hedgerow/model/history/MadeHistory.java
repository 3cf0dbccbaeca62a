package org.hedgerow.model.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hedgerow.formula.Garch;
import org.hedgerow.history.History;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.money.Currency;
import org.hedgerow.time.BusinessCalendar;

/**
 * Dollar and euro in hryvnia, fixed on every weekday up to a Wednesday: large moves, fat-tailed, in clusters, with a
 * drift, so that whatever a model forgets shows.
 */
final class MadeHistory {
    static final LocalDate TODAY = LocalDate.of(2009, 4, 15);
    static final Currency USD = Currency.of("USD");
    static final Currency EUR = Currency.of("EUR");
    static final List<Currency> BOTH = List.of(EUR, USD);
    static final double DOLLAR = 7.7;
    static final double EURO = 10.2;

    private static final BusinessCalendar WEEKDAYS = new BusinessCalendar(Set.of());

    private MadeHistory() {}

    static Market market() {
        return TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.15)
                .rate("USD", 0.02)
                .rate("EUR", 0.03)
                .spot("USD/UAH", DOLLAR)
                .spot("EUR/UAH", EURO)
                .market();
    }

    /** The n-th weekday after today, or before it. */
    static LocalDate weekday(int count) {
        LocalDate day = TODAY;
        for (int step = 0; step < Math.abs(count); step++) {
            day = count > 0 ? WEEKDAYS.following(day.plusDays(1)) : WEEKDAYS.preceding(day.minusDays(1));
        }
        return day;
    }

    /** So many weekdays, the last of them today. */
    static List<LocalDate> weekdays(int count) {
        List<LocalDate> dates = new ArrayList<>();
        LocalDate day = TODAY;
        while (dates.size() < count) {
            dates.add(day);
            day = WEEKDAYS.preceding(day.minusDays(1));
        }
        Collections.reverse(dates);
        return dates;
    }

    static History of(int moves) {
        Random random = new Random(1);
        List<Double> dollar = new ArrayList<>(List.of(5.0));
        List<Double> euro = new ArrayList<>(List.of(7.0));
        double size = 0.02;
        for (int move = 0; move < moves; move++) {
            size = 0.002 + 0.9 * size * (random.nextInt(20) == 0 ? 2.5 : 1);
            double shared = random.nextGaussian();
            dollar.add(dollar.get(move) * Math.exp(0.002 + size * shared));
            euro.add(euro.get(move) * Math.exp(0.001 + size * (0.6 * shared + 0.8 * random.nextGaussian())));
        }
        return new History(weekdays(moves + 1), Map.of(USD, dollar, EUR, euro));
    }

    /** As the dollar's moves are and as the euro's might be, with quantiles of a t distribution. */
    static Map<Currency, GarchFilter> filters() {
        return Map.of(
                USD,
                GarchFilter.of(new Garch(4e-6, 0.08, 0.05, 0.87)),
                EUR,
                new GarchFilter(Garch.symmetric(2e-6, 0.06, 0.93), Optional.of(4.5)));
    }

    /** Fixings whose successive quotients are e to these powers. */
    static History ofMoves(double... moves) {
        List<Double> dollar = new ArrayList<>(List.of(1.0));
        for (double move : moves) {
            dollar.add(dollar.get(dollar.size() - 1) * Math.exp(move));
        }
        return new History(weekdays(moves.length + 1), Map.of(USD, dollar));
    }
}
