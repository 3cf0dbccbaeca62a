/** What is held and owed in foreign currency: balance-sheet lines, dated flows, derivatives, and their net exposure. */
package org.hedgerow.position;
