/** Today's price and Greeks of an instrument: off the market's smile, and simulated on risk-neutral paths. */
package org.hedgerow.pricing;
