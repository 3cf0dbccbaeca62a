package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.sensitivity.Bump;
import org.hedgerow.sensitivity.BumpEffect;
import org.hedgerow.sensitivity.Sensitivities;
import org.hedgerow.sensitivity.StrategyRows;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/**
 * Asks a scenario again in worlds that are bumped before any deal is done, all on the draws of the run. The paths are those
 * of the scenario's own model as it states it, however often the run draws devaluations.
 */
final class SensitivityRun {
    private static final int SIDES = 2;

    /** Rows of a strategy that are kept beside its outcomes: of a side that waits for the other, and of the other. */
    static final long ROWS = 5;

    private final Scenario scenario;
    private final Settings settings;
    private final Passes passes;
    private final Bump.World today;
    private final List<BumpEffect> effects = new ArrayList<>();
    private final List<Sensitivities.Left> left = new ArrayList<>();
    private Optional<StrategyRows> unbumped = Optional.empty(); // simulated where a side is missing

    SensitivityRun(Scenario scenario, Settings settings, Passes passes) {
        this.scenario = scenario;
        this.settings = settings;
        this.passes = passes;
        this.today = new Bump.World(scenario.market(), scenario.model());
    }

    /** Passes over paths, at most. */
    static int passes(Scenario scenario) {
        return asked(scenario) ? SIDES * bumps(scenario).size() : 0;
    }

    static boolean asked(Scenario scenario) {
        return scenario.risk().flatMap(RiskReport::sensitivities).orElse(false);
    }

    private static List<Bump> bumps(Scenario scenario) {
        return Bump.all(
                scenario.position().netExposure(scenario.market()).keySet(),
                scenario.market().home());
    }

    Sensitivities result() {
        for (Bump bump : bumps(scenario)) {
            effect(bump);
        }
        return new Sensitivities(scenario.charge().level(), effects, left);
    }

    private void effect(Bump bump) {
        Optional<Scenario> higher = higher(bump);
        if (higher.isEmpty()) {
            return;
        }
        StrategyRows up = rows(higher.get());
        Optional<Scenario> lower = lower(bump);
        if (lower.isPresent()) {
            effects.add(new BumpEffect(bump, true, up.less(rows(lower.get()), SIDES)));
        } else {
            unbumped = Optional.of(unbumped.orElseGet(() -> rows(asked(today))));
            effects.add(new BumpEffect(bump, false, up.less(unbumped.get(), 1)));
        }
    }

    /** Absent, and told so, where the world cannot be so; what fails once it is simulated fails the run. */
    private Optional<Scenario> higher(Bump bump) {
        try {
            Optional<Scenario> higher = bump.of(today, 1).map(this::asked);
            if (higher.isEmpty()) {
                left.add(new Sensitivities.Left(bump, "there is none that moves alone"));
            }
            return higher;
        } catch (InvalidValue refused) {
            left.add(new Sensitivities.Left(bump, refused.getMessage()));
            return Optional.empty();
        }
    }

    /** Absent where a volatility is too low to be lower. */
    private Optional<Scenario> lower(Bump bump) {
        try {
            return bump.of(today, -1).map(this::asked);
        } catch (InvalidValue refused) {
            return Optional.empty();
        }
    }

    /** With as many units of each currency as today. */
    private Scenario asked(Bump.World world) {
        return scenario.alone().toBuilder()
                .position(scenario.position().inUnits(today.market()))
                .market(world.market())
                .model(world.model())
                .build();
    }

    private StrategyRows rows(Scenario bumped) {
        List<Candidate> before = Candidates.of(bumped);
        CreditRun credit = new CreditRun(bumped, settings, before);
        List<Candidate> candidates = credit.charged(new Passes(bumped, credit.passes(), Progress.SILENT));
        Outcomes outcomes = ModelRun.simulation(
                        bumped.model(),
                        bumped,
                        candidates,
                        List.of(new Watches(scenario, before).dates(bumped.model())))
                .run(settings, passes.kept(Phase.SENSITIVITIES));
        return new StrategyRows(outcomes, candidates, Candidates.terms(bumped));
    }
}
