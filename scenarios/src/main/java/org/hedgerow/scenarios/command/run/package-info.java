/** The main command: one scenario simulated, reported and, if asked, written down. */
package org.hedgerow.scenarios.command.run;
