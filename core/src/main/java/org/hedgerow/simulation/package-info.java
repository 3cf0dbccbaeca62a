/**
 * Runs models and observers over blocks of paths, on any number of threads, to the same bits. {@link
 * org.hedgerow.simulation.Settings} say how many paths, from which seed and under which sampling plan; a {@link
 * org.hedgerow.simulation.Host} lends threads and may end a run; a {@link org.hedgerow.simulation.Progress} hears how far
 * it is.
 */
package org.hedgerow.simulation;
