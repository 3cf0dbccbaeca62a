package org.hedgerow.model.regime;

/** The regimes in the order in which a rate goes through them; from the last two it returns to the first. */
enum Phase {
    CALM(0),
    CRISIS(1),
    SETTLING(2),
    FLOATING(3);

    static final int COUNT = 4;

    private static final Phase[] BY_CODE = values();

    private final int code;

    Phase(int code) {
        this.code = code;
    }

    /** How rows of state write it. */
    int code() {
        return code;
    }

    static Phase of(int code) {
        return BY_CODE[code];
    }
}
