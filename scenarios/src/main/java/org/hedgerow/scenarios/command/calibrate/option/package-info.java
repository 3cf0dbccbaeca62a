/** What {@code calibrate} is asked: which rates or quotes, which model, fitted how. */
package org.hedgerow.scenarios.command.calibrate.option;
