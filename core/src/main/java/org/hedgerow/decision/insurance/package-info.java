/** How large a fund kept for losses should be. */
package org.hedgerow.decision.insurance;
