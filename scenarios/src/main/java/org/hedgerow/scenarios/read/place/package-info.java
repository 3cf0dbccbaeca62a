/** Where each value of a file stands, and the one line that says what is wrong with it there. */
package org.hedgerow.scenarios.read.place;
