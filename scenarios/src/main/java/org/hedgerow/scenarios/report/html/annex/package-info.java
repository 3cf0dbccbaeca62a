/** Everything else that a result has to say, folded until a reader opens it. */
package org.hedgerow.scenarios.report.html.annex;
