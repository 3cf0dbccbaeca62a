/** Options that a level brings to life, ends or pays: barriers and touches, watched always or on dates. */
package org.hedgerow.instrument.trigger;
