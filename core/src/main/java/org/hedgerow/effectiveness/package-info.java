/** How well a hedge undoes what its exposure does, by the tests of hedge accounting, on history and on simulated paths. */
package org.hedgerow.effectiveness;
