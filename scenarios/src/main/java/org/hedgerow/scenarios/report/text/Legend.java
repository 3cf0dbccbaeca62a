package org.hedgerow.scenarios.report.text;

/**
 * What the text report says above one of its tables: units, signs, what is meant, and findings.
 *
 * @param title of the table
 */
public record Legend(String title, String words) {}
