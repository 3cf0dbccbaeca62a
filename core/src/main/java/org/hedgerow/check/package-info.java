/** Checks on values as they enter, and the exception that names a value, its place and the rule it breaks. */
package org.hedgerow.check;
