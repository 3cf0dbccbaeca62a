/** How many borrowers of currency loans default, and how much of a hedge of these loans that undoes. */
package org.hedgerow.credit.borrower;
