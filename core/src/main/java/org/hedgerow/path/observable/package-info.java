/** What of a path can be read on a date: rates, discount factors, growth, variances, the state of markets, weights. */
package org.hedgerow.path.observable;
