/** Norms that a regulator sets on open positions, measured today and after a hedge. */
package org.hedgerow.limit;
