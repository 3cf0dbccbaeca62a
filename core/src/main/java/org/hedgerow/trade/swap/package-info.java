/** Currency swaps: their periods, legs and exchanges of notional. */
package org.hedgerow.trade.swap;
