package org.hedgerow.model.jump;

import java.util.List;
import org.hedgerow.formula.Jumps;
import org.hedgerow.math.Rows;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.Step;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;

/** What jumps of any size share: the uniforms that say how many fall into a step, and their mean, which is taken off. */
final class JumpSteps {
    private final Driver driver;
    private final int logRow;
    private final int uniformRow;
    private final long[] day; // [step]
    private final JumpCount[] count; // [step]
    private final double[] compensator; // [step]

    JumpSteps(Jumps jumps, SpotBinding binding, int uniformRow) {
        List<Step> steps = binding.steps();
        this.driver = new Driver("jump", binding.currency().code());
        this.logRow = binding.logRow();
        this.uniformRow = uniformRow;
        this.day = steps.stream().mapToLong(Step::day).toArray();
        this.count = steps.stream()
                .map(step -> new JumpCount(jumps.intensity() * step.years()))
                .toArray(JumpCount[]::new);
        this.compensator = steps.stream()
                .mapToDouble(step -> -jumps.intensity() * jumps.compensator() * step.years())
                .toArray();
    }

    /** Takes the mean of the step's jumps off the logarithms; the uniforms that count them. */
    double[] draw(PathBatch batch, int step, Draws draws) {
        double[] uniform = batch.row(uniformRow);
        draws.uniforms(driver, batch.block(), day[step], uniform);
        Rows.add(batch.row(logRow), compensator[step]);
        return uniform;
    }

    long day(int step) {
        return day[step];
    }

    JumpCount count(int step) {
        return count[step];
    }

    /** More jumps than these fall into no step of any path. */
    int most() {
        int most = 0;
        for (JumpCount each : count) {
            most = Math.max(most, each.most());
        }
        return most;
    }
}
