package org.hedgerow.path.observable;

/**
 * How much a path counts: its real-world density over the density it was sampled from, positive and about 1 on average.
 *
 * <p>A model that samples plainly does not supply it. Up to the horizon it changes with every date.
 */
public record Weight() implements Observable {}
