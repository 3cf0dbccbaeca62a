package org.hedgerow.model.jump;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.formula.KouJumps;
import org.hedgerow.math.Elementary;
import org.hedgerow.math.Rows;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.SpotKernel;
import org.hedgerow.model.Step;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;

/**
 * Adds the jumps of a step and takes their mean off. The first jump is what the count leaves of its uniform; a row for
 * the second, third and so on is drawn only where some path of the block has so many.
 */
final class KouKernel implements SpotKernel {
    private final KouJumps jumps;
    private final String currency;
    private final Driver driver;
    private final List<Driver> further = new ArrayList<>(); // of the second jump and those after it
    private final int logRow;
    private final int uniformRow;
    private final int furtherRow;
    private final long[] day; // [step]
    private final JumpCount[] count; // [step]
    private final double[] compensator; // [step]

    KouKernel(KouJumps jumps, SpotBinding binding) {
        this.jumps = jumps;
        this.currency = binding.currency().code();
        this.driver = new Driver("jump", currency);
        this.logRow = binding.logRow();
        this.uniformRow = binding.ownRow();
        this.furtherRow = binding.ownRow() + 1;
        this.day = binding.steps().stream().mapToLong(Step::day).toArray();
        this.count = binding.steps().stream()
                .map(step -> new JumpCount(jumps.intensity() * step.years()))
                .toArray(JumpCount[]::new);
        this.compensator = binding.steps().stream()
                .mapToDouble(step -> -jumps.intensity() * jumps.compensator() * step.years())
                .toArray();
        int most = 0;
        for (JumpCount steps : count) {
            most = Math.max(most, steps.most());
        }
        for (int jump = 2; jump <= most; jump++) {
            further.add(new Driver("jump " + jump, currency));
        }
    }

    @Override
    public void start(PathBatch batch) {}

    @Override
    public void step(PathBatch batch, int step, Draws draws) {
        double[] uniform = batch.row(uniformRow);
        draws.uniforms(driver, batch.block(), day[step], uniform);
        double[] log = batch.row(logRow);
        Rows.add(log, compensator[step]);
        int most = first(log, uniform, count[step]);
        double[] more = batch.row(furtherRow);
        for (int jump = 2; jump <= most; jump++) {
            draws.uniforms(further.get(jump - 2), batch.block(), day[step], more);
            next(log, uniform, more, count[step].cumulative(jump - 1));
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
