/** The front door: a scenario binds everything, runs it and returns the answer. */
package org.hedgerow.scenario;
