/** What each chart shows: options and figures from the parts of a result document that it needs. */
package org.hedgerow.scenarios.report.chart.picture;
