/** Managed rates from history: how often they gave way, by how much, and what came after, each with its error. */
package org.hedgerow.calibration.regime;
