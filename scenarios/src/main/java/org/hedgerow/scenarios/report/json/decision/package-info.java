/** What {@code result.json} says of the decision beside the strategies themselves. */
package org.hedgerow.scenarios.report.json.decision;
