/** Counterparties that default along the paths, and what is then lost with them. */
package org.hedgerow.credit.loss;
