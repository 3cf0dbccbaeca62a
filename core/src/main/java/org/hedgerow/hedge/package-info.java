/** What a strategy is: how much of what it covers, the deals it plans, and the observer that books them on every path. */
package org.hedgerow.hedge;
