/** Strategies whose deals are all done today: nothing is decided along the path. */
package org.hedgerow.hedge.fixed;
