package org.hedgerow.calibration.history;

/**
 * Which of the variants of the recursion is fitted.
 *
 * @param asymmetric falls may move the variance otherwise than rises: Glosten, Jagannathan and Runkle (1993)
 * @param fatTailed residuals have Student's t law with unknown degrees of freedom, scaled to a variance of 1
 * @param targetsVariance the long-run variance is that of the sample and not fitted; its own error is then in none
 */
public record GarchKind(boolean asymmetric, boolean fatTailed, boolean targetsVariance) {
    /** Normal residuals, and a fall moves the variance as a rise does. */
    public static final GarchKind NORMAL = new GarchKind(false, false, false);
    /** Residuals with Student's tails. */
    public static final GarchKind STUDENT = new GarchKind(false, true, false);
    /** Residuals with Student's tails, and falls and rises that move the variance differently. */
    public static final GarchKind ASYMMETRIC_STUDENT = new GarchKind(true, true, false);

    GarchKind withNormalResiduals() {
        return new GarchKind(asymmetric, false, targetsVariance);
    }
}
