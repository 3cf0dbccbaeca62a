/** The measures of risk, and the profile that reads them all from one column of outcomes. */
package org.hedgerow.risk.measure;
