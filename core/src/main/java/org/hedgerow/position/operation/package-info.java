/** How each kind of operation changes an open position: deals, income and expense, purchases, write-offs, exchanges. */
package org.hedgerow.position.operation;
