/** What the paths of a run are a sample of: which are independent, how much each counts, what is known of their means. */
package org.hedgerow.sample;
