/** How net benefits settle as paths become more. */
package org.hedgerow.decision.convergence;
