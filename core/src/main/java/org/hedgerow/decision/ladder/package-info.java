/** Each instrument at several hedge ratios. */
package org.hedgerow.decision.ladder;
