/** Payments that two parties agree on, beside what they replace: loans, debts and claims moved, sold or restated. */
package org.hedgerow.trade.agreed;
