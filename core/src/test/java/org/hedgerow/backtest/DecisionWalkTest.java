package org.hedgerow.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.backtest.decision.Decided;
import org.hedgerow.backtest.decision.DecisionWalk;
import org.hedgerow.backtest.decision.Decisions;
import org.hedgerow.backtest.decision.Decisions.Policy;
import org.hedgerow.backtest.decision.KnownRates;
import org.hedgerow.backtest.forecast.WindowVolatility;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.history.Fixings;
import org.hedgerow.math.Normal;
import org.hedgerow.math.Philox4x32;
import org.hedgerow.money.Currency;
import org.hedgerow.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

class DecisionWalkTest {
    private static final BusinessCalendar WEEKDAYS = new BusinessCalendar(Set.of());
    private static final LocalDate FROM = LocalDate.of(2001, 8, 1);
    private static final LocalDate CHANGED = LocalDate.of(2002, 3, 1);

    private static Fixings history(double after) {
        List<LocalDate> dates = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        LocalDate date = LocalDate.of(2001, 1, 1);
        double log = 0;
        long[] drawn = new long[Philox4x32.BLOCK_LENGTH];
        for (int day = 0; day < 460; day++) {
            Philox4x32.block(5, day, 0, drawn);
            double normal = Normal.quantile(((drawn[0] >>> 11) + 0.5) * 0x1.0p-53);
            log += 0.006 * normal * (date.isAfter(CHANGED) ? after : 1);
            dates.add(date);
            rates.add(Math.exp(log));
            date = WEEKDAYS.plusBusinessDays(date, 1);
        }
        return new Fixings(dates, rates);
    }

    /** Other ones every month; from that of the change on higher or lower throughout. */
    private static KnownRates rates(double rate, double after) {
        SortedMap<YearMonth, Double> rates = new TreeMap<>();
        for (YearMonth month = YearMonth.of(2001, 4);
                month.isBefore(YearMonth.of(2003, 1));
                month = month.plusMonths(1)) {
            double level = month.isBefore(YearMonth.from(CHANGED)) ? rate : after;
            rates.put(month, level + 0.001 * month.getMonthValue());
        }
        return new KnownRates(rates);
    }

    private static List<Decisions> decisions(double moves, double rate) {
        return decisions(moves, rate, FROM);
    }

    private static List<Decisions> decisions(double moves, double rate, LocalDate from) {
        Fixings fixings = history(moves);
        DecisionWalk walk = new DecisionWalk(
                Currency.of("EUR"),
                Currency.of("USD"),
                fixings,
                rates(0.03, rate),
                rates(0.05, 0.05),
                from,
                fixings.last(),
                3,
                0.0002,
                new Capital(0.1, Optional.empty()),
                1_024,
                1);
        return walk.with(new WindowVolatility(100));
    }

    @Test
    void whatComesLaterChangesNoEarlierDecision() {
        List<Decisions> before = decisions(1, 0.03);
        List<Decisions> after = decisions(-3, 0.09);
        assertThat(before).hasSize(4);
        for (int question = 0; question < before.size(); question++) {
            assertThat(known(before.get(question))).hasSize(8).isEqualTo(known(after.get(question)));
        }
        assertThat(before).isNotEqualTo(after);
    }

    private record Known(LocalDate on, double forward, boolean hedge, double benefit, double error, double charge) {}

    private static List<Known> known(Decisions decisions) {
        return decisions.decided().stream()
                .filter(decided -> !decided.made().isAfter(CHANGED))
                .map(each -> new Known(
                        each.made(),
                        each.forward(),
                        each.hedge(),
                        each.netBenefit(),
                        each.netBenefitError(),
                        each.chargeUnhedged()))
                .toList();
    }

    /** The hundredth fixing is of 18 May: the first of June is the first of a month. */
    @Test
    void theFirstDecisionIsNotMadeInTheMiddleOfAMonth() {
        List<Decided> decided =
                decisions(1, 0.03, LocalDate.of(2001, 1, 1)).get(0).decided();
        assertThat(decided.get(0).made()).isEqualTo(LocalDate.of(2001, 6, 1));
        assertThat(decided).allMatch(each -> each.made().getDayOfMonth() <= 3);
    }

    @Test
    void followingIsOneOfTheOtherTwoEachMonth() {
        for (Decisions each : decisions(1, 0.03)) {
            for (Decided decided : each.decided()) {
                assertThat(decided.followed()).isEqualTo(decided.hedge() ? decided.hedged() : decided.unhedged());
                assertThat(decided.hedged()).isEqualTo(-0.0002);
            }
            double never = each.outcome(Policy.NEVER).mean();
            double beyond = each.followedBeyond(Policy.NEVER).mean();
            assertThat(each.outcome(Policy.FOLLOW).mean()).isCloseTo(never + beyond, within(1e-15));
        }
    }

    /** A month's mean is known when it is over: of the first of March that of February. */
    @Test
    void aMonthsRateIsKnownTheMonthAfter() {
        List<Decisions> all = decisions(1, 0.09);
        Decided first = all.get(0).decided().stream()
                .filter(each -> each.made().equals(LocalDate.of(2002, 3, 1)))
                .findFirst()
                .orElseThrow();
        int days = (int) (first.due().toEpochDay() - first.made().toEpochDay());
        double parity = first.spot() * (1 + 0.032 * days / 360) / (1 + 0.052 * days / 360);
        assertThat(first.forward()).isCloseTo(parity, within(1e-12));
    }
}
