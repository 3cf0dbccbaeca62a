/** Deals that are margined on the way: exchange futures, forwards under a collateral agreement, and the credit behind. */
package org.hedgerow.trade.margin;
