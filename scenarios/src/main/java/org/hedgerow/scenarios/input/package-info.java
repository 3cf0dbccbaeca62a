/** What somebody else has written, and how much of it is read. */
package org.hedgerow.scenarios.input;
