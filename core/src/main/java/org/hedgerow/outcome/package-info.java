/** The second buffer, between simulation and statistics: columns of numbers, one per path, and what is kept of them. */
package org.hedgerow.outcome;
