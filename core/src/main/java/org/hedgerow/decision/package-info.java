/** Weighs what a hedge costs against the risk that it removes: risk cost, net benefit, verdict and recommendation. */
package org.hedgerow.decision;
