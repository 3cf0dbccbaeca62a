/** Pictures of a result, drawn from its JSON document alone. */
package org.hedgerow.scenarios.report.chart;
