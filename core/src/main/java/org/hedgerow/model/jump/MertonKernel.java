package org.hedgerow.model.jump;

import org.hedgerow.formula.MertonJumps;
import org.hedgerow.math.Normal;
import org.hedgerow.math.Rows;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.SpotKernel;
import org.hedgerow.model.Step;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;

/** Adds the jumps of a step and takes their mean off: n normal jumps together are one of n times the variance. */
final class MertonKernel implements SpotKernel {
    static final int SCRATCH_ROWS = 1;

    private final MertonJumps jumps;
    private final Driver driver;
    private final int logRow;
    private final int uniformRow;
    private final long[] day; // [step]
    private final JumpCount[] count; // [step]
    private final double[] compensator; // [step]

    MertonKernel(MertonJumps jumps, SpotBinding binding, int uniformRow) {
        this.jumps = jumps;
        this.driver = new Driver("jump", binding.currency().code());
        this.logRow = binding.logRow();
        this.uniformRow = uniformRow;
        this.day = binding.steps().stream().mapToLong(Step::day).toArray();
        this.count = binding.steps().stream()
                .map(step -> new JumpCount(jumps.intensity() * step.years()))
                .toArray(JumpCount[]::new);
        this.compensator = binding.steps().stream()
                .mapToDouble(step -> -jumps.intensity() * jumps.compensator() * step.years())
                .toArray();
    }

    @Override
    public void start(PathBatch batch) {}

    @Override
    public void step(PathBatch batch, int step, Draws draws) {
        double[] uniform = batch.row(uniformRow);
        draws.uniforms(driver, batch.block(), day[step], uniform);
        double[] log = batch.row(logRow);
        Rows.add(log, compensator[step]);
        jump(log, uniform, count[step]);
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
