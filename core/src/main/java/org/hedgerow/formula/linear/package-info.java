/** Values of forwards, non-deliverable forwards and currency swaps off discount factors. */
package org.hedgerow.formula.linear;
