/** Digital, barrier and touch options on a lognormal rate, in closed form or exact to rounding. */
package org.hedgerow.formula.barrier;
