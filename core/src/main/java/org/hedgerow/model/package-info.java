/** Models of simulated rates: one record per model, the drift of each currency, and how currencies move together. */
package org.hedgerow.model;
