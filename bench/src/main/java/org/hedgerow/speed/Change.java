package org.hedgerow.speed;

import java.util.Locale;

/** What a line was and is. Both are medians or means with the half of an interval. */
public record Change(ResultLine old, ResultLine now) {
    /** Above 1 where it takes longer. */
    public double ratio() {
        return now.value() / old.value();
    }

    /** Whether the intervals do not meet, and the later is above. */
    public boolean isSlower() {
        return now.value() - now.half() > old.value() + old.half();
    }

    /** Whether the intervals do not meet, and the later is below. */
    public boolean isFaster() {
        return now.value() + now.half() < old.value() - old.half();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %s +- %s to %s +- %s %s, %.3f times",
                now.title(),
                ResultFile.digits(old.value()),
                ResultFile.digits(old.half()),
                ResultFile.digits(now.value()),
                ResultFile.digits(now.half()),
                now.unit(),
                ratio());
    }
}
