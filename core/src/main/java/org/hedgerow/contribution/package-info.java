/** How the parts of an outcome share in its risk: by currency of the position, by line, by leg of the hedge. */
package org.hedgerow.contribution;
