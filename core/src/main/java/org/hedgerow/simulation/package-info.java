/** Runs models and observers over blocks of paths, on any number of threads, to the same bits. */
package org.hedgerow.simulation;
