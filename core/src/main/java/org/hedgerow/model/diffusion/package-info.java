/** Models of one rate without jumps. */
package org.hedgerow.model.diffusion;
