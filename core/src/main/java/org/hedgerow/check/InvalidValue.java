package org.hedgerow.check;

import java.io.Serial;

/**
 * A value that breaks a rule, with the place where it stands, for example {@code hedges[3].strike}.
 *
 * <p>The message is the place followed by the rule: {@code hedges[3].strike must be positive and finite, but is NaN}.
 */
public final class InvalidValue extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String rule;

    /** A value without a place, or whose place the rule itself names. */
    public InvalidValue(String rule) {
        this("", rule);
    }

    /**
     * At a place that may be empty, where a rule is broken that reads on from it: {@code must be ..., but is ...}.
     */
    public InvalidValue(String place, String rule) {
        this(place, rule, null);
    }

    private InvalidValue(String place, String rule, InvalidValue cause) {
        super(place.isEmpty() ? rule : place + " " + rule, cause);
        this.place = place;
        this.rule = rule;
    }

    /** The same as the constructor, to be thrown where it reads better. */
    public static InvalidValue at(String place, String rule) {
        return new InvalidValue(place, rule);
    }

    /** The same fault seen from the owner of the value: {@code strike} within {@code hedges[3]}. */
    public InvalidValue within(String prefix) {
        boolean joined = prefix.isEmpty() || place.isEmpty() || place.startsWith("[");
        return new InvalidValue(prefix + (joined ? "" : ".") + place, rule, this);
    }

    /** The path to the value from the outermost owner known so far, empty where none is known. */
    public String place() {
        return place;
    }

    /** What is required of the value and what it is: {@code must be positive and finite, but is NaN}. */
    public String rule() {
        return rule;
    }
}
