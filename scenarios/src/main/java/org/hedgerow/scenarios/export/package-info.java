/** What of a run is taken elsewhere, each a file of its folder. */
package org.hedgerow.scenarios.export;
