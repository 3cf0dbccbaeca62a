/** What strategies' numbers move by when a quote of today's market or a volatility of the model moves. */
package org.hedgerow.sensitivity;
