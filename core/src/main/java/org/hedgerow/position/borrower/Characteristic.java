package org.hedgerow.position.borrower;

import org.hedgerow.check.Checks;

/**
 * What a scorecard knows of borrowers: a number and what each unit of it adds to the score.
 *
 * @param value that the borrowers have
 * @param weight positive where more of it makes a default likelier
 */
public record Characteristic(String name, double value, double weight) {
    private static final double LARGEST = 1e9;

    public Characteristic {
        Checks.notBlank(name, "name");
        Checks.in(value, -LARGEST, LARGEST, "value");
        Checks.in(weight, -LARGEST, LARGEST, "weight");
    }

    double points() {
        return weight * value;
    }
}
