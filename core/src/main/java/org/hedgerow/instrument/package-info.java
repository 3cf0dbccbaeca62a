/** Terms of instruments, their value today and their value along the path. */
package org.hedgerow.instrument;
