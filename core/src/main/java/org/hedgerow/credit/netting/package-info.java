/** What is owed between two sides on a date: contracts marked, set against each other and secured. */
package org.hedgerow.credit.netting;
