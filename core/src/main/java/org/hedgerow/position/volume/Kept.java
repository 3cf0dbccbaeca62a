package org.hedgerow.position.volume;

import org.hedgerow.path.observable.Observable;

/** 1 where the contract behind an uncertain flow is kept and 0 where it is lost, on the day on which that is known. */
public record Kept(UncertainFlow flow) implements Observable {}
