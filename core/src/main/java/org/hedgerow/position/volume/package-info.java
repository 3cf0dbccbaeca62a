/** Forecast flows that may come otherwise: in amount, or not at all. */
package org.hedgerow.position.volume;
