/** The report that a person reads: plain text, no wider than a wide terminal. */
package org.hedgerow.scenarios.report.text;
