package org.hedgerow.scenarios.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.formula.Garch;
import org.hedgerow.history.History;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.StudentDependence;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.history.FilteredHistorical;
import org.hedgerow.model.history.GarchFilter;
import org.hedgerow.model.history.HistoricalSimulation;
import org.hedgerow.model.history.StationaryBootstrap;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.report.text.TextReport;
import org.junit.jupiter.api.Test;

class ModelWordsTest {
    private static final LocalDate MONDAY = LocalDate.of(2008, 6, 30);
    private static final Currency UAH = Currency.of("UAH");
    private static final Currency USD = Currency.of("USD");
    private static final History HISTORY = new History(
            List.of(MONDAY.minusDays(6), MONDAY.minusDays(5), MONDAY.minusDays(4), MONDAY.minusDays(3)),
            Map.of(USD, List.of(4.8, 4.9, 4.7, 4.85)));

    @Test
    void plainHistoricalSimulationDrawsNothing() {
        Scenario tomorrow = scenario(new HistoricalSimulation(HISTORY, 2, Optional.empty()), MONDAY.plusDays(1));
        assertThat(ModelWords.paths(tomorrow))
                .isEqualTo("paths: the last 2 daily moves of the history to 2008-06-27, each as it was, none drawn");
        assertThat(ModelWords.errors(tomorrow)).isEqualTo("; moves are taken for independent");
        assertThat(TextReport.of(tomorrow.run())).contains("2 paths: the last 2 daily moves");
    }

    @Test
    void overlappingMovesAreCalledSo() {
        Scenario later = scenario(new HistoricalSimulation(HISTORY, 2, Optional.empty()), MONDAY.plusDays(2));
        assertThat(ModelWords.paths(later)).startsWith("paths: the last 2 overlapping moves over 2 business days");
        assertThat(ModelWords.errors(later)).endsWith("independent, though they overlap: errors are too small");
    }

    @Test
    void aBootstrapSaysItsBlocksAndItsHistory() {
        Scenario scenario = scenario(new StationaryBootstrap(HISTORY, 1.5, Optional.empty()), MONDAY.plusDays(30));
        assertThat(ModelWords.paths(scenario))
                .isEqualTo("paths drawn in blocks of 1.5 business days on average from 3 daily moves, 2008-06-24 to"
                        + " 2008-06-27");
        assertThat(ModelWords.errors(scenario)).isEmpty();
    }

    @Test
    void filteredHistoricalSimulationNamesItsVariances() {
        GarchFilter filter = GarchFilter.of(Garch.ewma(0.94));
        RateModel model = new FilteredHistorical(HISTORY, Map.of(USD, filter), Optional.empty());
        assertThat(ModelWords.paths(scenario(model, MONDAY.plusDays(30))))
                .isEqualTo("paths of residuals drawn from 3 daily moves, 2008-06-24 to 2008-06-27, scaled by variances"
                        + " that follow the path (GARCH)");
    }

    @Test
    void correlationsSayWhatTheyAreOf() {
        JointModel normal = JointModel.of(USD, new Lognormal(VolatilityTerm.flat(MONDAY, 0.1)));
        JointModel coupled = normal.coupledBy(new StudentDependence(4));
        assertThat(ModelWords.correlations(normal)).isEqualTo("Of the logarithmic moves of the rates, in the model.");
        assertThat(ModelWords.correlations(coupled)).startsWith("Of the t copula with 4 degrees of freedom");
        assertThat(ModelWords.correlations(new StationaryBootstrap(HISTORY, 2, Optional.empty())))
                .isEqualTo("Of the daily logarithmic moves in the history.");
    }

    private static Scenario scenario(RateModel model, LocalDate horizon) {
        Market market = Market.of(MONDAY, UAH, ZeroCurve.flat(MONDAY, 0.1))
                .with(USD, ZeroCurve.flat(MONDAY, 0.03), PairQuote.of(4.8489));
        Position position = Position.of(Stock.net(USD, 1_000));
        return Scenario.of("words", market, horizon, model, position, new Capital(0.1, Optional.empty()));
    }
}
