package org.hedgerow.scenarios.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;

/** The norms of one regulator by period. */
public record NormProfile(String name, String title, List<NormPeriod> periods) {
    public NormProfile {
        Checks.notBlank(name, "name");
        Checks.notBlank(title, "title");
        periods = Checks.notEmpty(periods, "periods");
    }

    /**
     * The place of the period that is meant: the one of that name, or the one that holds on a date.
     *
     * @param asked the profile's name or a period's
     */
    public int period(String asked, LocalDate date) {
        return IntStream.range(0, periods.size())
                .filter(place -> periods.get(place).name().equals(asked))
                .findFirst()
                .orElseGet(() -> periodOn(date));
    }

    private int periodOn(LocalDate date) {
        return IntStream.range(0, periods.size())
                .filter(place -> periods.get(place).holdsOn(date))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("must be one that holds on the valuation date, but " + name
                        + " is known " + periods.stream().map(NormPeriod::days).collect(Collectors.joining(", "))
                        + " and the date is " + date + "; to be taken whatever the date: "
                        + periods.stream().map(NormPeriod::name).collect(Collectors.joining(", "))));
    }
}
