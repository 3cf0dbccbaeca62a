package org.hedgerow.outlook.fan;

import java.util.List;

/**
 * A rate on a single path.
 *
 * @param path its number in the run, from 0
 * @param picked whether it is shown because a managed rate is devalued on it; the others are the first
 * @param weight how much it counts; 1 where all paths count alike
 * @param spots by date, today's first
 */
public record Course(int path, boolean picked, double weight, List<Double> spots) {
    public Course {
        spots = List.copyOf(spots);
    }
}
