/** Contracts that pay a difference of rates. */
package org.hedgerow.instrument.linear;
