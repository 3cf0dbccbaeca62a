/** The best mix of hedges by cutting planes: what it costs at least, what it is, and what each limit on it costs. */
package org.hedgerow.optimiser;
