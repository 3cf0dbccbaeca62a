/**
 * What counterparties owe along the paths. {@link org.hedgerow.credit.exposure.Exposures} is what comes of it, and what limits
 * look at: for each strategy and counterparty, or group of connected ones, an
 * {@link org.hedgerow.credit.exposure.ExposureProfile} with the exposure today and, by date, the expected and the potential
 * future exposure with intervals.
 */
package org.hedgerow.credit.exposure;
