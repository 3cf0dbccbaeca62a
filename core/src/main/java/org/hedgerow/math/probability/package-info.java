/** Distributions: densities, probabilities and quantiles, and how normal motions move on. */
package org.hedgerow.math.probability;
