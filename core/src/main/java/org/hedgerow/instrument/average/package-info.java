/** Options on the average of a rate over dates, or against it. */
package org.hedgerow.instrument.average;
