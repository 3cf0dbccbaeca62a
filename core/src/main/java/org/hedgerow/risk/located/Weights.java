package org.hedgerow.risk.located;

import java.util.Arrays;
import org.hedgerow.sample.SampleSums;
import org.hedgerow.sample.Units;

/** Sums of weights of all paths and of each randomisation. */
final class Weights {
    private final SampleSums all = new SampleSums();
    private final SampleSums[] parts;

    Weights(Units units) {
        this.parts = new SampleSums[units instanceof Units.Randomisations several ? several.count() : 0];
        Arrays.setAll(parts, part -> new SampleSums());
    }

    void add(BlockPart block) {
        all.add(block.weights(), block.unitWeights(), block.count());
        block.randomisation().ifPresent(part -> parts[part].add(block.weights(), block.unitWeights(), block.count()));
    }

    SampleSums all() {
        return all;
    }

    SampleSums part(int number) {
        return parts[number];
    }

    SampleSums[] parts() {
        return parts;
    }
}
