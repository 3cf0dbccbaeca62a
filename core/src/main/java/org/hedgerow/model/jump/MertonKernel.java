package org.hedgerow.model.jump;

import org.hedgerow.formula.MertonJumps;
import org.hedgerow.math.Normal;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.SpotKernel;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.Draws;

/** Adds the jumps of a step and takes their mean off: n normal jumps together are one of n times the variance. */
final class MertonKernel implements SpotKernel {
    static final int SCRATCH_ROWS = 1;

    private final MertonJumps jumps;
    private final JumpSteps steps;
    private final int logRow;

    MertonKernel(MertonJumps jumps, SpotBinding binding, int uniformRow) {
        this.jumps = jumps;
        this.steps = new JumpSteps(jumps, binding, uniformRow);
        this.logRow = binding.logRow();
    }

    @Override
    public void start(PathBatch batch) {}

    @Override
    public void step(PathBatch batch, int step, Draws draws) {
        double[] uniform = steps.draw(batch, step, draws);
        jump(batch.row(logRow), uniform, steps.count(step));
    }

    private void jump(double[] log, double[] uniform, JumpCount count) {
        double none = count.none();
        for (int path = 0; path < log.length; path++) {
            if (uniform[path] > none) {
                log[path] += size(uniform[path], count);
            }
        }
    }

    private double size(double uniform, JumpCount count) {
        int jumped = count.of(uniform);
        double normal = Normal.quantile(count.rest(uniform, jumped));
        return jumped * jumps.meanLogJump() + Math.sqrt(jumped) * jumps.deviation() * normal;
    }
}
