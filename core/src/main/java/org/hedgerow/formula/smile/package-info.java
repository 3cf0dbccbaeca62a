/** Volatility by strike: quoting conventions, smiles through quotes, and how variance adds up over time. */
package org.hedgerow.formula.smile;
