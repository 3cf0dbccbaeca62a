/** Today's market: spots, zero curves, forwards, option volatilities, bid/offer, own borrowing and deposit rates. */
package org.hedgerow.market;
