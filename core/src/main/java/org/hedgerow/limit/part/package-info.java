/** The parts of an open position as they move along the paths: what stays, what ends, what options and programmes hold. */
package org.hedgerow.limit.part;
