/** Parameters of models from fixings of the past and from dated events, each with its error. */
package org.hedgerow.calibration.history;
