package org.hedgerow.scenarios.input;

import java.io.IOException;
import java.io.Serial;

/** More bytes than are read: {@code it is larger than 10 MB}. */
public final class TooLarge extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    TooLarge(int most) {
        super("it is larger than " + most / 1_000_000 + " MB");
    }
}
