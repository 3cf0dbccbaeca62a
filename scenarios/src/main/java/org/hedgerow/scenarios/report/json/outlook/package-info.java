/** Shape, course and budget of outcomes as the JSON result has them. */
package org.hedgerow.scenarios.report.json.outlook;
