package org.hedgerow.calibration.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hedgerow.calibration.history.Estimated;
import org.hedgerow.check.Checks;
import org.hedgerow.history.Fixings;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ManagedRate;

/**
 * A managed rate from its past: the history is cut at its devaluations into jump, crisis, settling, float and calm, and
 * each is measured by itself. The cuts are where the rate was highest and lowest, so drifts are those of the courses
 * that were, and few events leave large errors, which the fit states and does not hide.
 *
 * @param model whose regimes deal as today: a history of rates says nothing of spreads and closed markets
 * @param events that were counted, in order
 * @param risk in the years in which a devaluation could come: of calm, and of floats that one cut short, so that they
 *     were none to whoever dated it
 * @param floats how many devaluations of the series a float followed
 * @param late events that are dated after a part of their rise, by the usual rule; the calm counts it as its own moves
 */
public record ManagedFit(
        ManagedRate model,
        List<DevaluationEvent> events,
        DevaluationRisk risk,
        RegimeMeasures calm,
        RegimeMeasures crisis,
        RegimeMeasures settling,
        RegimeMeasures floating,
        int floats,
        List<LateEvent> late) {
    /** Errors that a crawl has to be away from none. */
    private static final double SEEN = 2;

    public ManagedFit {
        events = List.copyOf(events);
        late = List.copyOf(late);
    }

    /** With what a rule finds, save rises of a float that was never held after the devaluation before. */
    public static ManagedFit of(Fixings fixings, DevaluationRule rule) {
        double[] rates = fixings.values();
        List<DevaluationEvent> kept = new ArrayList<>();
        int last = 0;
        for (DevaluationEvent event : rule.find(fixings)) {
            int place = place(fixings, event.date());
            if (kept.isEmpty()
                    || CrisisCourse.of(rates, last, kept.get(kept.size() - 1).logMove(), place)
                            .held()) {
                kept.add(event);
                last = place;
            }
        }
        return of(fixings, kept);
    }

    /** With dated devaluations, of which those outside the series are left out. */
    public static ManagedFit of(Fixings fixings, List<DevaluationEvent> events) {
        return of(fixings, inside(fixings, events), OptionalDouble.empty());
    }

    /**
     * With dated devaluations, those outside the series counted, too.
     *
     * @param years in which they could come
     */
    public static ManagedFit of(Fixings fixings, List<DevaluationEvent> events, double years) {
        return of(fixings, sorted(events), OptionalDouble.of(Checks.positive(years, "years")));
    }

    private static ManagedFit of(Fixings fixings, List<DevaluationEvent> events, OptionalDouble years) {
        checkAny(events, years.orElse(fixings.logReturns().years()));
        List<CrisisCourse> courses = courses(fixings, inside(fixings, events));
        Stretches cut = new Stretches(fixings, courses);
        double watched = years.orElse(cut.yearsAtRisk());
        Checks.that(watched > 0, "rates", "must have calm days between devaluations");
        DevaluationRisk risk = DevaluationRisk.of(events, watched);
        int floats = (int) courses.stream().filter(CrisisCourse::floated).count();
        double share = courses.isEmpty() ? 0 : (double) floats / courses.size();
        RegimeMeasures calm = cut.calm.measures();
        RegimeMeasures crisis = cut.crisis.measures();
        RegimeMeasures settling = cut.settling.measures();
        RegimeMeasures floating = cut.floating.measures();
        Devaluation devaluation = Devaluation.of(
                DevaluationOdds.counted(events.size(), watched),
                risk.meanLogMove().value(),
                risk.deviation().value());
        ManagedRate model = new ManagedRate(
                calm(calm), devaluation, crisis.drifting(), settling.drifting(), floating.aimless(), share);
        return new ManagedFit(
                model, events, risk, calm, crisis, settling, floating, floats, late(fixings, inside(fixings, events)));
    }

    private static List<LateEvent> late(Fixings fixings, List<DevaluationEvent> inside) {
        return inside.stream()
                .flatMap(event -> DevaluationRule.USUAL.late(fixings, event, place(fixings, event.date())).stream())
                .toList();
    }

    /** The moves of each regime. */
    private static final class Stretches {
        private final Stretch calm;
        private final Stretch crisis;
        private final Stretch settling;
        private final Stretch floating;
        private final double perYear;
        private int fixingsCutShort;

        Stretches(Fixings fixings, List<CrisisCourse> courses) {
            double[] logs = fixings.values();
            for (int date = 0; date < logs.length; date++) {
                logs[date] = StrictMath.log(logs[date]);
            }
            perYear = fixings.logReturns().perYear();
            calm = new Stretch(logs, perYear);
            crisis = new Stretch(logs, perYear);
            settling = new Stretch(logs, perYear);
            floating = new Stretch(logs, perYear);
            int calmFrom = 0;
            for (int place = 0; place < courses.size(); place++) {
                CrisisCourse course = courses.get(place);
                calm.add(calmFrom, course.before(), true);
                add(course, place == courses.size() - 1);
                calmFrom = course.floated() ? course.end() : course.settled();
            }
            calm.add(calmFrom, logs.length - 1, false);
        }

        private void add(CrisisCourse course, boolean last) {
            crisis.add(course.jump(), course.peak(), true);
            settling.add(course.peak(), course.settled(), true);
            boolean cutShort = !course.held() && !last;
            if (course.floated()) {
                floating.add(course.settled(), course.end(), course.held() || cutShort);
                fixingsCutShort += cutShort ? course.end() - course.settled() : 0;
            }
        }

        double yearsAtRisk() {
            return calm.years() + fixingsCutShort / perYear;
        }
    }

    private static void checkAny(List<DevaluationEvent> events, double years) {
        Checks.that(
                !events.isEmpty(),
                "events",
                "must have a devaluation: without one only the upper end of its odds is known, "
                        + Math.rint(1_000 * Poisson.of(0, years, Poisson.USUAL).high()) / 1_000 + " a year");
        for (int event = 1; event < events.size(); event++) {
            LocalDate date = events.get(event).date();
            boolean again = date.equals(events.get(event - 1).date());
            Checks.that(!again, "events", "must be of different dates, but two are of " + date);
        }
    }

    private static List<CrisisCourse> courses(Fixings fixings, List<DevaluationEvent> inside) {
        double[] rates = fixings.values();
        List<CrisisCourse> courses = new ArrayList<>();
        for (int event = 0; event < inside.size(); event++) {
            int limit = event + 1 < inside.size()
                    ? place(fixings, inside.get(event + 1).date())
                    : rates.length;
            DevaluationEvent devaluation = inside.get(event);
            courses.add(CrisisCourse.of(rates, place(fixings, devaluation.date()), devaluation.logMove(), limit));
        }
        return courses;
    }

    private static List<DevaluationEvent> inside(Fixings fixings, List<DevaluationEvent> events) {
        return sorted(events).stream()
                .filter(event ->
                        event.date().isAfter(fixings.first()) && !event.date().isAfter(fixings.last()))
                .toList();
    }

    private static List<DevaluationEvent> sorted(List<DevaluationEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing(DevaluationEvent::date))
                .toList();
    }

    /** The first fixing of a day or after it. */
    private static int place(Fixings fixings, LocalDate day) {
        int place = 1;
        while (place < fixings.size() && fixings.dates().get(place).isBefore(day)) {
            place++;
        }
        return place;
    }

    /** The crawl, too, is of the mean of the rate. */
    private static Calm calm(RegimeMeasures calm) {
        double volatility = calm.volatility().value();
        Optional<Double> fluctuation = volatility > 0 ? Optional.of(volatility) : Optional.empty();
        Estimated growth = calm.growth();
        double crawl = growth.value() + volatility * volatility / 2;
        return Math.abs(growth.value()) > SEEN * growth.standardError()
                ? new Calm.Crawl(Math.max(-1, Math.min(2, crawl)), fluctuation)
                : new Calm.Peg(fluctuation);
    }
}
