/** Decisions made month by month by what was known, and what they cost against never and always hedging. */
package org.hedgerow.backtest.decision;
