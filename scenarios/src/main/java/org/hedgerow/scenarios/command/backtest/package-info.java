/** The command {@code backtest}: what models and decisions would have been worth in a past that they did not know. */
package org.hedgerow.scenarios.command.backtest;
