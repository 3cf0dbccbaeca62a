/** Deals that a strategy does today: what each pays along the path, why, and what it does to the open position. */
package org.hedgerow.trade;
