/**
 * What a column of simulated outcomes says about risk: order statistics, measures by influence, and their errors.
 *
 * <p>An outcome is an amount in home currency at the horizon, gains positive, one per path; a loss is its negative.
 * Every path has the weight {@code 1 / paths}. Errors and intervals are those of the simulation, not of the model.
 */
package org.hedgerow.risk;
