/** Option volatilities as the market quotes them, by expiry and delta, and the smiles that they make. */
package org.hedgerow.market.smile;
