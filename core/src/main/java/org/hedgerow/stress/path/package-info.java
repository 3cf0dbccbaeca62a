/** Moves of rates as paths that all strategies follow: nothing is drawn. */
package org.hedgerow.stress.path;
