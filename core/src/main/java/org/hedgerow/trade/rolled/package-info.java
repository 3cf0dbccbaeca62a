/** A spot deal put off by FX swaps, at today's points, the path's, or those of its regime. */
package org.hedgerow.trade.rolled;
