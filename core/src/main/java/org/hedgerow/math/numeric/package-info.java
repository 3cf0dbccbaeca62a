/** Roots, minima, integrals and matrices, behind which Commons Math stands. */
package org.hedgerow.math.numeric;
