/** What a mix of hedges costs, risk included, as convex functions of how much of each is held. */
package org.hedgerow.optimiser.cost;
