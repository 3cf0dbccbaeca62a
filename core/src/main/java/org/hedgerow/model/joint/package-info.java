/** All currencies and their interest together: one exact covariance for each step, one kernel that steps them. */
package org.hedgerow.model.joint;
