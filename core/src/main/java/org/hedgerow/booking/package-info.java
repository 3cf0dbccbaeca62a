/** Writes outcomes path by path: the unhedged position's gains, and each strategy's deals with what each cost. */
package org.hedgerow.booking;
