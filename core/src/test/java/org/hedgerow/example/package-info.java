/**
 * Programs that embed Hedgerow, short enough to be read whole: a pricing tool, a service, a notebook, step by step, and a model,
 * an instrument and a strategy of a caller's own. They use what the module exports and nothing else.
 */
package org.hedgerow.example;
