package org.hedgerow.outcome;

/** What a {@link Column} holds; enums of the packages that produce outcomes implement it. */
public interface Quantity {
    /** As an enum has it; with a subject it tells columns apart. */
    String name();
}
