/** The report of a result that a person reads, section by section. */
package org.hedgerow.scenarios.report.text;
