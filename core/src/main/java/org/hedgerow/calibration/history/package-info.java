/** Volatility, correlation, variance recursions and jumps from fixings of the past, each with its error. */
package org.hedgerow.calibration.history;
