/** Short rates of interest that the joint model simulates beside the spots, and what they are correlated with. */
package org.hedgerow.model.rate;
