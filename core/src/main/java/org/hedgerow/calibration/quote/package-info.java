/** Models fitted to quoted volatilities, with the errors of the fit. */
package org.hedgerow.calibration.quote;
