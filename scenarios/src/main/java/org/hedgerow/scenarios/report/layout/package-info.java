/** Tables and paragraphs of limited width, as plain text. */
package org.hedgerow.scenarios.report.layout;
