/** The smallest moves of rates by which strategies lose so much: along each currency alone, and the likeliest together. */
package org.hedgerow.stress.reverse;
