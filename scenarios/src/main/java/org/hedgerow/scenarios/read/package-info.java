/** Scenario files: JSON read straight into the records of core, every fault with its file, line and path. */
package org.hedgerow.scenarios.read;
