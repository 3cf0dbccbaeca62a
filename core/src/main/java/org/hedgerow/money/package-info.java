/** Currencies and precious metals, pairs of them as base/quote, and the unit in which amounts are stated. */
package org.hedgerow.money;
