/** Models as a walk through history fits them: on the past alone, parameters once a month, states every day. */
package org.hedgerow.backtest.forecast;
