package org.hedgerow.outcome;

/** What a {@link Column} holds; enums of the packages that produce outcomes implement it. */
public interface Quantity {
    String name();
}
