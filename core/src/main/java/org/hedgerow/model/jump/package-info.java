/** Models of one rate that jumps. */
package org.hedgerow.model.jump;
