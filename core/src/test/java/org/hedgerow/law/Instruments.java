package org.hedgerow.law;

import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.fixing.LastGain;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.instrument.average.AverageOption;
import org.hedgerow.instrument.average.AverageSoFar;
import org.hedgerow.instrument.average.Averaging;
import org.hedgerow.instrument.fixing.Accumulator;
import org.hedgerow.instrument.fixing.TargetForward;
import org.hedgerow.instrument.linear.AverageForward;
import org.hedgerow.instrument.linear.NonDeliverableForward;
import org.hedgerow.instrument.option.DigitalOption;
import org.hedgerow.instrument.trigger.BarrierOption;
import org.hedgerow.instrument.trigger.Knock;
import org.hedgerow.instrument.trigger.TouchOption;
import org.hedgerow.instrument.trigger.Trigger;
import org.hedgerow.time.BusinessCalendar;

/** One of each kind of instrument on the dollar, ending before the horizon or living on beyond it. */
final class Instruments {
    private static final LocalDate BEFORE = LocalDate.of(2008, 9, 30);
    private static final LocalDate BEYOND = LocalDate.of(2009, 6, 30);
    private static final BusinessCalendar CALENDAR = new BusinessCalendar(Set.of());
    private static final double STRIKE = 5.2;

    private Instruments() {}

    static List<Specimen<Instrument>> all() {
        List<Specimen<Instrument>> instruments = new ArrayList<>();
        instruments.addAll(ending("before the horizon", BEFORE));
        instruments.addAll(ending("beyond the horizon", BEYOND));
        instruments.add(new Specimen<>("average strike", average(Averaging.ARITHMETIC, BEFORE, Optional.empty())));
        instruments.add(new Specimen<>("one-touch paid at hit", touchAtHit()));
        return instruments;
    }

    private static List<Specimen<Instrument>> ending(String when, LocalDate end) {
        List<LocalDate> months = months(end);
        Trigger out = new Trigger(Knock.OUT, Optional.of(4.6), Optional.empty(), Optional.empty());
        Trigger corridor = new Trigger(Knock.IN, Optional.of(4.5), Optional.of(6.2), Optional.of(months));
        return List.of(
                new Specimen<>("forward " + when, new FxForward(USD, end, STRIKE)),
                new Specimen<>("call " + when, new VanillaOption(USD, OptionSide.CALL, end, STRIKE)),
                new Specimen<>("NDF " + when, new NonDeliverableForward(USD, end.minusDays(5), end, STRIKE)),
                new Specimen<>("average forward " + when, new AverageForward(USD, months, end, STRIKE)),
                new Specimen<>(
                        "digital " + when, new DigitalOption(USD, OptionSide.PUT, end, STRIKE, Optional.of(0.5))),
                new Specimen<>(
                        "barrier " + when,
                        new BarrierOption(USD, OptionSide.CALL, end, STRIKE, out, Optional.of(0.02))),
                new Specimen<>(
                        "dated barriers " + when,
                        new BarrierOption(USD, OptionSide.PUT, end, STRIKE, corridor, Optional.empty())),
                new Specimen<>(
                        "target forward " + when,
                        new TargetForward(USD, OptionSide.CALL, months, STRIKE, 2, 0.3, LastGain.CAPPED)),
                new Specimen<>(
                        "accumulator " + when,
                        new Accumulator(
                                USD,
                                OptionSide.PUT,
                                months,
                                STRIKE,
                                2,
                                Optional.of(4.5),
                                Optional.empty(),
                                Optional.empty())),
                new Specimen<>("no-touch " + when, new TouchOption(USD, end, 1, out, Optional.empty())),
                new Specimen<>("average rate " + when, average(Averaging.ARITHMETIC, end, Optional.of(STRIKE))),
                new Specimen<>("geometric average " + when, average(Averaging.GEOMETRIC, end, Optional.of(STRIKE))));
    }

    private static Instrument average(Averaging averaging, LocalDate end, Optional<Double> strike) {
        Optional<AverageSoFar> past = strike.map(any -> new AverageSoFar(2, 5.03));
        return new AverageOption(USD, OptionSide.CALL, end, strike, averaging, months(end), past);
    }

    private static Instrument touchAtHit() {
        Trigger up = new Trigger(Knock.IN, Optional.empty(), Optional.of(5.8), Optional.empty());
        return new TouchOption(USD, HORIZON, 1, up, Optional.of(true));
    }

    /** Every two months on business days, the last on the end. */
    private static List<LocalDate> months(LocalDate end) {
        List<LocalDate> months = new ArrayList<>();
        LocalDate month = LocalDate.of(2008, 2, 28);
        while (month.plusDays(3).isBefore(end)) {
            months.add(CALENDAR.following(month));
            month = month.plusMonths(2);
        }
        months.add(end);
        return months;
    }
}
