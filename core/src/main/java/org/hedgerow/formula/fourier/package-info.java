/** European options by Fourier transform, from the characteristic function of the log of the rate. */
package org.hedgerow.formula.fourier;
