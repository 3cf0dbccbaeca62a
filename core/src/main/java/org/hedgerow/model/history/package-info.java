/** Models that draw the moves of all currencies together from a history of fixings. */
package org.hedgerow.model.history;
