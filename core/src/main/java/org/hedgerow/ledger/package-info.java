/** What a strategy has paid and received on each path, and what each payment cost: two books kept apart. */
package org.hedgerow.ledger;
