/** What {@code "type"} may say in a file, and of which record it then is: the table that a new type adds its line to. */
package org.hedgerow.scenarios.read.name;
