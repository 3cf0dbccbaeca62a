package org.hedgerow.scenarios.engine;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Machines that were asked for.
 *
 * @param master address of a cluster, where the caller names one
 * @param verbose whether the cluster's own log is wanted
 * @param note told a line that the user should read
 */
public record Cluster(Optional<String> master, boolean verbose, Consumer<String> note) {}
