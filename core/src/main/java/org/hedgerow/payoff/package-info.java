/**
 * Paths streamed, block by block, into a pay-off of the caller's own: {@link org.hedgerow.payoff.PathStream} says what is
 * read and on which dates, {@link org.hedgerow.payoff.PathPayoff} makes a number of each path, and the answer is its mean
 * with the standard error that the sampling plan has.
 */
package org.hedgerow.payoff;
