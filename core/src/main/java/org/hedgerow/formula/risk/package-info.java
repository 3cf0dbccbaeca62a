/** Closed forms of risk: normal positions, expansions about them, and tails fitted by a law; losses positive. */
package org.hedgerow.formula.risk;
