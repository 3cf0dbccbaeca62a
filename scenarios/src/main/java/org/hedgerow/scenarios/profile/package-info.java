/** Norms of regulators as data: files of norms by the days on which they hold, each with its source. */
package org.hedgerow.scenarios.profile;
