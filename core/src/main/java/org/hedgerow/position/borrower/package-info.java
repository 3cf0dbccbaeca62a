/** Loans in foreign currency to borrowers who default more when it rises against their income. */
package org.hedgerow.position.borrower;
