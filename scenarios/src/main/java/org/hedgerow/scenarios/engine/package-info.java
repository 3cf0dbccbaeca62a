/** Where the paths of a run are simulated: on this machine, or on others that are sent the question. */
package org.hedgerow.scenarios.engine;
