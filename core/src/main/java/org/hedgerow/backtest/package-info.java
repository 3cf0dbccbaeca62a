/** Walks through a history: forecasts and decisions by what was known, against what came of them. */
package org.hedgerow.backtest;
