/** Gaussian rates of interest: mean reversion, discount bonds, and what they add to the variance of forward rates. */
package org.hedgerow.formula.rate;
