/** What the reports of a result have in common: the conventions of its numbers, and figures picked from it. */
package org.hedgerow.scenarios.report;
