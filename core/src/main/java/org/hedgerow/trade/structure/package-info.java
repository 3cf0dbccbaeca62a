/** Options dealt together, one of their terms solved so that together they cost what they should. */
package org.hedgerow.trade.structure;
