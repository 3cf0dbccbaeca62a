/** What becomes of every strategy when rates move as they once did, or as somebody says: shocks, not probabilities. */
package org.hedgerow.stress;
