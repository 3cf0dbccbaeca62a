/** What a strategy is: how much of what it covers, and the deals that it plans. */
package org.hedgerow.hedge;
