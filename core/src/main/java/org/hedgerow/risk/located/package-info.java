/**
 * Measures of paths that are too many to be kept. They are simulated twice: once to locate order statistics and moments, exactly,
 * of losses near them alone; and once more to sum up what is measured by them, exactly too. No bit depends on the order in which
 * blocks come, and what is kept does not grow with the paths but for a few losses: as their square root does.
 */
package org.hedgerow.risk.located;
