/** Laws of what was estimated for a model, and models drawn from them: what the decision owes to the error of its inputs. */
package org.hedgerow.estimate;
