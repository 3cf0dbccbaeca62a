package org.hedgerow.hedge.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.agreed.Agreement;
import org.hedgerow.trade.agreed.WithdrawableLine;

/**
 * A line of credit in foreign currency. What is drawn is sold spot, what is repaid on the way bought spot; at the end the
 * debt is repaid out of the currency that comes in. Interest falls due with every change and at the end. A line that
 * is withdrawn is repaid on that day with currency bought spot, and nothing is drawn any more.
 *
 * @param limit of the debt; of a line that is not revolving, of all that is drawn together
 * @param revolving whether what was repaid may be drawn again
 * @param drawings in the order of their dates
 * @param interest a year, continuously compounded; the risk-free rate and the own borrowing spread if absent
 * @param commitmentFee a year on what is not drawn, paid with the interest; none if absent
 * @param withdrawnOn never if absent
 * @param withdrawnInCrisis whether it is also withdrawn on the first day, of those on which anything falls due and every
 *     month, on which the regime of the path widens spreads; interest is then due every month; no if absent
 */
public record CreditLine(
        String name,
        Currency currency,
        double limit,
        boolean revolving,
        List<Drawing> drawings,
        LocalDate until,
        Optional<Double> interest,
        Optional<Double> commitmentFee,
        Optional<LocalDate> withdrawnOn,
        Optional<Boolean> withdrawnInCrisis)
        implements Strategy {
    private static final double ROUNDING = 1e-12; // of the amounts of a part of a line, as a share of its limit

    private static final Tenor MONTH = Tenor.parse("1M");

    public CreditLine {
        Checks.notBlank(name, "name");
        Checks.present(currency, "currency");
        Checks.in(limit, 0, Line.LARGEST, "limit");
        drawings = Checks.notEmpty(drawings, "drawings");
        Checks.present(until, "until");
        Checks.present(interest, "interest").ifPresent(rate -> Checks.in(rate, -0.99, 2, "interest"));
        Checks.present(commitmentFee, "commitmentFee").ifPresent(fee -> Checks.share(fee, "commitmentFee"));
        Checks.present(withdrawnOn, "withdrawnOn");
        Checks.present(withdrawnInCrisis, "withdrawnInCrisis");
        checkLimit(limit, revolving, drawings);
    }

    private static void checkLimit(double limit, boolean revolving, List<Drawing> drawings) {
        double debt = 0;
        double drawn = 0;
        for (int place = 0; place < drawings.size(); place++) {
            Drawing drawing = drawings.get(place);
            String where = "drawings[" + place + "]";
            boolean after =
                    place == 0 || drawing.date().isAfter(drawings.get(place - 1).date());
            Checks.that(after, where + ".date", "must come after the drawing before it");
            debt += drawing.amount();
            drawn += Math.max(0, drawing.amount());
            double used = revolving ? debt : drawn;
            double rounding = ROUNDING * limit;
            if (used > limit + rounding || debt < -rounding) {
                throw InvalidValue.at(
                        where + ".amount",
                        "must keep what is drawn from 0 to the limit " + limit + ", but makes it " + used);
            }
        }
    }

    @Override
    public CreditLine part(double share) {
        List<Drawing> smaller = drawings.stream()
                .map(drawing -> new Drawing(drawing.date(), share * drawing.amount()))
                .toList();
        return new CreditLine(
                name,
                currency,
                share * limit,
                revolving,
                smaller,
                until,
                interest,
                commitmentFee,
                withdrawnOn,
                withdrawnInCrisis);
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        Term term = Term.of(currency, Optional.of(drawings.get(0).date()), until, market);
        LocalDate end = withdrawnOn
                .map(market.calendar()::following)
                .filter(date -> date.isBefore(term.until()))
                .orElse(term.until());
        Checks.that(end.isAfter(term.from()), "withdrawnOn", "must come after the first drawing, on " + term.from());
        NavigableMap<LocalDate, Double> changes = new TreeMap<>();
        for (Drawing drawing : drawings) {
            LocalDate date = market.calendar().following(drawing.date());
            if (date.isBefore(end)) {
                changes.merge(date, drawing.amount(), Double::sum);
            }
        }
        if (withdrawnInCrisis.orElse(false)) {
            boolean known = !end.isAfter(horizon);
            Checks.that(
                    known,
                    "until",
                    "must not come after the horizon where a crisis may withdraw the line, but is " + end);
            Checks.that(withdrawnOn.isEmpty(), "withdrawnOn", "must not be given where a crisis may withdraw the line");
            return new Plan(List.of(new WithdrawableLine(currency, steps(changes, end, market))));
        }
        return new Plan(List.of(agreement(changes, end, end.isBefore(term.until()), market)
                .counted(currency, -drawings.get(0).amount())
                .because(Cost.FUNDING)));
    }

    private List<WithdrawableLine.Step> steps(NavigableMap<LocalDate, Double> changes, LocalDate end, Market market) {
        TreeSet<LocalDate> dates = new TreeSet<>(changes.keySet());
        dates.addAll(MONTH.rollDates(changes.firstKey(), end, market.calendar()));
        Interest rate = new Interest(interest, Optional.empty());
        List<WithdrawableLine.Step> steps = new ArrayList<>();
        LocalDate before = dates.first();
        double debt = 0;
        for (LocalDate date : dates) {
            double growth = rate.growth(currency, true, before, date, market);
            double fee = commitmentFee.orElse(0.0) * (limit - debt) * DayCount.ACT_365F.years(before, date);
            double change = changes.getOrDefault(date, 0.0);
            steps.add(new WithdrawableLine.Step(
                    date,
                    debt * (growth - 1),
                    debt * (growth - market.growth(currency, before, date)),
                    fee,
                    debt,
                    change));
            debt += change;
            before = date;
        }
        return steps;
    }

    private Agreement agreement(
            NavigableMap<LocalDate, Double> changes, LocalDate end, boolean withdrawn, Market market) {
        Agreement agreement = new Agreement(market);
        Interest rate = new Interest(interest, Optional.empty());
        TreeSet<LocalDate> dates = new TreeSet<>(changes.keySet());
        dates.add(end);
        LocalDate before = dates.first();
        double debt = 0;
        for (LocalDate date : dates) {
            double owed = date.equals(before) ? 0 : debt * (rate.growth(currency, true, before, date, market) - 1);
            double fee = commitmentFee.orElse(0.0) * (limit - debt) * DayCount.ACT_365F.years(before, date);
            agreement.currency(currency, date, -owed - fee);
            agreement.cost(Cost.FEES, date, -fee * market.forward(currency, date));
            double change = changes.getOrDefault(date, 0.0);
            if (date.equals(end) && !withdrawn) {
                agreement.currency(currency, date, -debt);
            } else {
                agreement.converted(currency, date, date.equals(end) ? -debt : change);
            }
            debt += change;
            before = date;
        }
        return agreement;
    }
}
