package org.hedgerow.position.volume;

import org.hedgerow.path.observable.Observable;

/**
 * What an uncertain flow comes to on each path, in units of its currency, on the date on which it is known; before that its
 * forecast, whatever the odds of its loss.
 */
public record Volume(UncertainFlow flow) implements Observable {}
