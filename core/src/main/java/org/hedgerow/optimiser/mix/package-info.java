/** Hedges of a scenario as instruments to mix: what limits allow of them, whole lots, frontier, and what a mix is worth. */
package org.hedgerow.optimiser.mix;
