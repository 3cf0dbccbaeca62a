/** What several models say of one question, which of them hides what, and where what happened stands among it. */
package org.hedgerow.comparison;
