/** The command {@code calibrate}: models fitted to histories and quotes, with the errors of the fit and what spoils it. */
package org.hedgerow.scenarios.command.calibrate;
