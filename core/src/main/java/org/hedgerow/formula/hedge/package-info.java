/** How many futures to deal against an exposure, what they secure, what their margin account asks for, whom to mix. */
package org.hedgerow.formula.hedge;
