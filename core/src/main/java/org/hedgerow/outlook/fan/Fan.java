package org.hedgerow.outlook.fan;

import java.util.List;
import org.hedgerow.money.Currency;

/**
 * Where one rate may go.
 *
 * @param spot today
 * @param dates to come
 * @param courses on single paths, the same paths for every rate
 */
public record Fan(Currency currency, double spot, List<RateOn> dates, List<Course> courses) {
    public Fan {
        dates = List.copyOf(dates);
        courses = List.copyOf(courses);
    }
}
