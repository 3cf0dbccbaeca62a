/** Charts of what the hedges cost: against the risk that they leave, and by component. */
package org.hedgerow.scenarios.report.chart.cost;
