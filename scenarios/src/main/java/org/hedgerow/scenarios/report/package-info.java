/** What a result says beside its numbers: conventions, units, names, the same words in every kind of report. */
package org.hedgerow.scenarios.report;
