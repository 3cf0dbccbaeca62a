package org.hedgerow.calibration.quote;

import org.hedgerow.check.Checks;

/** Where to look for the parameters of jumps with a normal law; units as in their record. */
public record JumpRanges(FitRange intensity, FitRange meanLogJump, FitRange deviation) {
    /** A jump in 100 years to 10 a year, of 50 % down to 50 % up in the mean of the log. */
    public static final JumpRanges WIDE =
            new JumpRanges(new FitRange(0.01, 10), new FitRange(-0.5, 0.5), new FitRange(0.001, 0.5));

    public JumpRanges {
        Checks.present(intensity, "intensity").inside(0, 1e4, "intensity");
        Checks.present(meanLogJump, "meanLogJump").inside(-5, 5, "meanLogJump");
        Checks.present(deviation, "deviation").inside(0, 5, "deviation");
    }
}
