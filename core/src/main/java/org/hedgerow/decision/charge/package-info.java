/** What the risk that is left costs: capital, a reserve, a price of a measure, regulation, and a fund kept for losses. */
package org.hedgerow.decision.charge;
