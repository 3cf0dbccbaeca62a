/** Windows of history as data: what rates were on the first and the last day of crises, with who published them. */
package org.hedgerow.scenarios.window;
