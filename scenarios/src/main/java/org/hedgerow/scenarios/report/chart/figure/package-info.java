/** Numbers of a result together with the place at which each stands in its document. */
package org.hedgerow.scenarios.report.chart.figure;
