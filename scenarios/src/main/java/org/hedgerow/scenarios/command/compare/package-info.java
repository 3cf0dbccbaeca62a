/** What two stored results of runs differ in, and how much of that is chance. */
package org.hedgerow.scenarios.command.compare;
