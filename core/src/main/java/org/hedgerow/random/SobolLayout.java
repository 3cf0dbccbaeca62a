package org.hedgerow.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hedgerow.math.numeric.SobolDirections;

/**
 * Which dimension of Sobol's sequence moves what: the movements of all drivers' bridges in falling order of the motion
 * they explain, drivers as they are drawn first where they explain the same. Movements beyond the last dimension are
 * pseudo-random.
 */
final class SobolLayout {
    /** Beyond them the movements are so small that equidistribution gains nothing. */
    static final int MOST_DIMENSIONS = 512;

    /** Of a movement beyond the last dimension. */
    static final int PSEUDO_RANDOM = -1;

    private final Map<Driver, Motion> motions = new HashMap<>();
    private final long[][] directions;

    /**
     * @param start day before the first step
     * @param block draws all numbers of a block, which tells what has to be laid out
     */
    SobolLayout(long seed, long start, Consumer<Draws> block) {
        Recorder recorder = new Recorder(Draws.of(seed));
        block.accept(recorder);
        List<Movement> movements = new ArrayList<>();
        recorder.days.forEach((driver, days) -> {
            if (isRising(start, days)) {
                Motion motion = new Motion(start, days);
                motions.put(driver, motion);
                for (int split = 1; split <= days.size(); split++) {
                    movements.add(new Movement(motion, split));
                }
            }
        });
        // Stable: of equal movements the earlier comes first, then that of the driver drawn first.
        movements.sort(Comparator.comparingDouble(Movement::gain).reversed().thenComparingInt(Movement::split));
        int dimensions = Math.min(movements.size(), MOST_DIMENSIONS);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            Movement movement = movements.get(dimension);
            movement.motion().dimension[movement.split()] = dimension;
        }
        directions = SobolDirections.of(Math.max(1, dimensions));
    }

    private static boolean isRising(long start, List<Long> days) {
        long before = start;
        for (long day : days) {
            if (day <= before) {
                return false;
            }
            before = day;
        }
        return true;
    }

    /** Null for a driver whose steps are not known, or not in the order of time. */
    Motion motion(Driver driver) {
        return motions.get(driver);
    }

    ScrambledSobol points(long key) {
        return new ScrambledSobol(directions, key);
    }

    /** One driver's bridge over the days on which its steps end. */
    static final class Motion {
        final BrownianBridge bridge;
        final long[] days; // [step], on which the step ends
        final int[] dimension; // [split]

        Motion(long start, List<Long> ends) {
            days = ends.stream().mapToLong(Long::longValue).toArray();
            bridge = new BrownianBridge(
                    ends.stream().mapToDouble(day -> day - start).toArray());
            dimension = new int[days.length + 1];
            Arrays.fill(dimension, PSEUDO_RANDOM);
        }
    }

    private record Movement(Motion motion, int split) {
        double gain() {
            return motion.bridge.gain(split);
        }
    }

    /** Notes who draws normals on which days. */
    private static final class Recorder implements Draws {
        private final Map<Driver, List<Long>> days = new LinkedHashMap<>();
        private final Draws draws;

        Recorder(Draws draws) {
            this.draws = draws;
        }

        @Override
        public void normals(Driver driver, long block, long date, double[] out) {
            List<Long> known = days.computeIfAbsent(driver, any -> new ArrayList<>());
            if (known.isEmpty() || known.get(known.size() - 1) != date) {
                known.add(date);
            }
            draws.normals(driver, block, date, out);
        }

        @Override
        public void uniforms(Driver driver, long block, long date, double[] out) {
            draws.uniforms(driver, block, date, out);
        }
    }
}
