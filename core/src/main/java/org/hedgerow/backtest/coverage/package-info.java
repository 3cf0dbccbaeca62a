/** Whether losses came beyond their forecasts as often, as scattered and as far as those said. */
package org.hedgerow.backtest.coverage;
