/** Numbers, names and choices of a scenario in words, the same in every kind of report. */
package org.hedgerow.scenarios.report.wording;
