/** What a picture of the answer shows, as the JSON result has it. */
package org.hedgerow.scenarios.report.json.picture;
