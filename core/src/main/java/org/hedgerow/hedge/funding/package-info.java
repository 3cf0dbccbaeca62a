/** Strategies that borrow and lend against the position, or keep a fund for its losses. */
package org.hedgerow.hedge.funding;
