package org.hedgerow.decision.insurance;

/** Why a size of a fund is the best. */
public enum Choice {
    /** Each unit of it costs less than the capital that it saves, up to the loss. */
    COVERS_THE_LOSS,
    /** Money in it costs as much as capital or more. */
    NO_FUND,
    /** What is held in foreign currency changes the loss that it is held for: found on the paths. */
    SEARCHED,
    /** The same, but the best on the paths is the largest that was looked at. */
    THE_LARGER_THE_BETTER,
    /**
     * No size is worth more than doing nothing: on the paths, or because capital beyond the fund, or the fund itself, costs
     * more than the price that the loss is charged without one.
     */
    NONE_IS_BETTER
}
