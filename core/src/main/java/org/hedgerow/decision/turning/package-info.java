/** What would turn an answer: at which drift, volatility, forward points or odds of a devaluation. */
package org.hedgerow.decision.turning;
