/** Parameters that data say, with their errors: least squares, regression, maximum likelihood. */
package org.hedgerow.math.fit;
