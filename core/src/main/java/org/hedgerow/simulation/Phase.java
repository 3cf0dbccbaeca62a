package org.hedgerow.simulation;

/** What the paths of a pass are for. */
public enum Phase {
    /** What counterparties may come to owe. */
    EXPOSURES("exposures to counterparties"),
    /** What their default is worth today. */
    CREDIT_PRICES("prices of credit"),
    /** Whether devaluations drawn more often make errors smaller. */
    TRIAL("trial of devaluations"),
    /** Under the scenario's own model: what the decision is made on. */
    ANSWER("paths of the answer"),
    /** The same model at the forward drift, where it has another. */
    FORWARD_DRIFT("forward drift"),
    /** Where rates may go, for a picture. */
    FANS("rates for pictures"),
    /** Other sizes of each instrument. */
    LADDER("ladder of hedge ratios"),
    /** What would turn the answer. */
    BREAK_EVENS("break-evens"),
    /** Another model, under the drift that it has. */
    ALTERNATIVE("alternative model"),
    /** Parameters that the model may have as well. */
    PARAMETERS("uncertain parameters"),
    /** A quote or a parameter moved a little. */
    SENSITIVITIES("sensitivities"),
    /** Paths on which a mix of hedges is chosen, and others on which it is reported. */
    MIX("paths of the mix");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    /** In plain words, for a line of progress. */
    public String words() {
        return words;
    }
}
