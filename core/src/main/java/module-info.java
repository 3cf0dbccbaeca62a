/** Monte Carlo simulation of currency exposures and their hedges. */
module org.hedgerow.core {
    requires commons.math3;

    exports org.hedgerow.calibration.history;
    exports org.hedgerow.calibration.regime;
    exports org.hedgerow.calibration.quote;
    exports org.hedgerow.check;
    exports org.hedgerow.comparison;
    exports org.hedgerow.decision;
    exports org.hedgerow.formula;
    exports org.hedgerow.formula.average;
    exports org.hedgerow.formula.barrier;
    exports org.hedgerow.formula.fourier;
    exports org.hedgerow.formula.rate;
    exports org.hedgerow.formula.smile;
    exports org.hedgerow.formula.vanilla;
    exports org.hedgerow.hedge;
    exports org.hedgerow.hedge.fixed;
    exports org.hedgerow.history;
    exports org.hedgerow.instrument;
    exports org.hedgerow.ledger;
    exports org.hedgerow.limit;
    exports org.hedgerow.market;
    exports org.hedgerow.market.smile;
    exports org.hedgerow.math;
    exports org.hedgerow.model;
    exports org.hedgerow.model.diffusion;
    exports org.hedgerow.model.history;
    exports org.hedgerow.model.jump;
    exports org.hedgerow.model.rate;
    exports org.hedgerow.model.regime;
    exports org.hedgerow.money;
    exports org.hedgerow.outcome;
    exports org.hedgerow.path;
    exports org.hedgerow.position;
    exports org.hedgerow.programme;
    exports org.hedgerow.random;
    exports org.hedgerow.risk;
    exports org.hedgerow.risk.measure;
    exports org.hedgerow.sample;
    exports org.hedgerow.scenario;
    exports org.hedgerow.simulation;
    exports org.hedgerow.time;
    exports org.hedgerow.trade;
}
