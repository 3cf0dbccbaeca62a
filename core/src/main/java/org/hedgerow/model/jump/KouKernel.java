package org.hedgerow.model.jump;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.formula.KouJumps;
import org.hedgerow.math.Elementary;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.SpotKernel;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;

/**
 * Adds the jumps of a step and takes their mean off. The first jump is what the count leaves of its uniform; a row for
 * the second, third and so on is drawn only where some path of the block has so many.
 */
final class KouKernel implements SpotKernel {
    private final KouJumps jumps;
    private final JumpSteps steps;
    private final List<Driver> further = new ArrayList<>(); // of the second jump and those after it
    private final int logRow;
    private final int furtherRow;

    KouKernel(KouJumps jumps, SpotBinding binding) {
        this.jumps = jumps;
        this.steps = new JumpSteps(jumps, binding, binding.ownRow());
        this.logRow = binding.logRow();
        this.furtherRow = binding.ownRow() + 1;
        for (int jump = 2; jump <= steps.most(); jump++) {
            further.add(new Driver("jump " + jump, binding.currency().code()));
        }
    }

    @Override
    public void start(PathBatch batch) {}

    @Override
    public void step(PathBatch batch, int step, Draws draws) {
        double[] uniform = steps.draw(batch, step, draws);
        double[] log = batch.row(logRow);
        JumpCount count = steps.count(step);
        int most = first(log, uniform, count);
        double[] more = batch.row(furtherRow);
        for (int jump = 2; jump <= most; jump++) {
            draws.uniforms(further.get(jump - 2), batch.block(), steps.day(step), more);
            next(log, uniform, more, count.cumulative(jump - 1));
        }
    }

    /** Adds the first jump of every path that has one; the most that any has. */
    private int first(double[] log, double[] uniform, JumpCount count) {
        double none = count.none();
        int most = 0;
        for (int path = 0; path < log.length; path++) {
            if (uniform[path] > none) {
                int jumped = count.of(uniform[path]);
                most = Math.max(most, jumped);
                log[path] += size(count.rest(uniform[path], jumped));
            }
        }
        return most;
    }

    /** Adds one more jump to the paths whose uniform lies above the probability of fewer. */
    private void next(double[] log, double[] uniform, double[] more, double fewer) {
        for (int path = 0; path < log.length; path++) {
            if (uniform[path] > fewer) {
                log[path] += size(more[path]);
            }
        }
    }

    private double size(double uniform) {
        double down = 1 - jumps.upProbability();
        if (uniform < down) {
            return Elementary.log(uniform / down) / jumps.downRate();
        }
        double above = (1 - uniform) / jumps.upProbability();
        return -Elementary.log(Math.min(1, above)) / jumps.upRate();
    }
}
