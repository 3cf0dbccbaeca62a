/** Managed rates: long calm, then a devaluation, a crisis, a settling, and a float or a new peg. */
package org.hedgerow.model.regime;
