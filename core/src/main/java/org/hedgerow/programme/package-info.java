/** Hedges that decide along the path, seeing only what was known by then, and the deals that follow their decisions. */
package org.hedgerow.programme;
