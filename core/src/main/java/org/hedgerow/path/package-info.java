/** The first buffer, between models, which write it, and all who read simulated rates: observables, layout, batch. */
package org.hedgerow.path;
