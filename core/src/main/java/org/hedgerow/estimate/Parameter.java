package org.hedgerow.estimate;

/**
 * Something of a model that was estimated.
 *
 * @param value as the scenario has it
 * @param law of what it may be instead, in words
 */
public record Parameter(String name, double value, String law) {}
