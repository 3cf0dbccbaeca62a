/** Finished parts of runs, kept as files: what a run that was cut short goes on from, and what shards bring together. */
package org.hedgerow.scenarios.store.slice;
