/** What {@code result.json} says of one strategy. */
package org.hedgerow.scenarios.report.json.strategy;
