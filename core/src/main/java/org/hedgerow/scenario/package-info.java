/**
 * The front door. What a program that embeds Hedgerow asks for, it asks here or is sent on from here:
 *
 * <ul>
 *   <li>to compare hedges, {@link org.hedgerow.scenario.Scenario#run(org.hedgerow.simulation.Settings)}: a scenario binds a
 *       position, a market, a model and strategies, and answers with a {@link org.hedgerow.scenario.ScenarioResult};
 *   <li>to price an instrument, {@link org.hedgerow.pricing.Pricing#quote} off today's quotes and {@link
 *       org.hedgerow.pricing.Pricing#simulated} on risk-neutral paths, each with Greeks;
 *   <li>to find the best mix of hedges, {@link org.hedgerow.scenario.Scenario#optimise(org.hedgerow.simulation.Settings,
 *       org.hedgerow.scenario.OptimiserTerms)};
 *   <li>to make a number of its own of each path, {@link org.hedgerow.payoff.PathStream}.
 * </ul>
 *
 * <p>Models, instruments, strategies and observers of a host's own implement {@link org.hedgerow.model.RateModel} or {@link
 * org.hedgerow.model.SpotModel}, {@link org.hedgerow.instrument.Instrument}, {@link org.hedgerow.hedge.Strategy} and {@link
 * org.hedgerow.outcome.Observer}. Threads, progress and an early end are the host's: {@link org.hedgerow.simulation.Host},
 * {@link org.hedgerow.simulation.Progress}. A value that breaks a rule is refused with an {@link
 * org.hedgerow.check.InvalidValue} that names its place. All descriptions are immutable and may be shared by threads.
 */
package org.hedgerow.scenario;
