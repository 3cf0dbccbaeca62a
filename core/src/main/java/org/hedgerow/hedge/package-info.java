/** Strategies: what a treasurer does about a position, and the observer that books each on every path. */
package org.hedgerow.hedge;
