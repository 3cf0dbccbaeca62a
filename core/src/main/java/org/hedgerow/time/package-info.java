/** Dates: day counts, business days, tenors and the grid of dates that a simulation walks. */
package org.hedgerow.time;
