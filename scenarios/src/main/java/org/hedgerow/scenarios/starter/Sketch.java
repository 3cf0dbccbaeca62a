package org.hedgerow.scenarios.starter;

import java.util.List;

/** What one kind of user has and does. */
interface Sketch {
    String title();

    /** The object {@code position}. */
    Members position();

    /** Of which {@code none} is always one besides. */
    List<Members> hedges();

    /** Adds blocks that only this kind has. */
    void addOthers(Members scenario);

    /** What to try once it has run. */
    List<String> next();
}
