/** Options on the average of a lognormal rate, in closed form, matched by moments, or exact by recursion. */
package org.hedgerow.formula.average;
