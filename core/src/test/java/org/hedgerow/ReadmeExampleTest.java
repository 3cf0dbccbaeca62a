package org.hedgerow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Position;
import org.hedgerow.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The embedding example of the README, as it stands there. */
class ReadmeExampleTest {
    private static String recommendation() {
        // spotless:off
        // example begins
        Currency eur = Currency.of("EUR"), usd = Currency.of("USD");
        LocalDate today = LocalDate.of(2026, 1, 5), horizon = LocalDate.of(2027, 1, 5);
        VolatilityTerm volatility = VolatilityTerm.flat(today, 0.08);
        Market market = Market.of(today, eur, ZeroCurve.flat(today, 0.02))
                .with(usd, ZeroCurve.flat(today, 0.04), PairQuote.of(0.85).with(volatility));
        JointModel model = JointModel.of(usd, new Lognormal(volatility));
        Position receivable = Position.of(new Flow(usd, 1e6, horizon, Certainty.COMMITMENT, Optional.empty()));
        Strategy forward = new ForwardHedge("forward", Cover.ofFlows(1), Optional.empty());
        Scenario scenario = Scenario.of("receivable", market, horizon, model, receivable, Charge.capital(0.1), forward);
        return scenario.run().decision().recommendation().reason();
        // example ends
        // spotless:on
    }

    @Test
    void theExampleOfTheReadmeRecommendsTheForward() {
        assertThat(recommendation())
                .startsWith("'forward' has the highest net benefit")
                .contains("EUR");
    }

    @Test
    void theReadmeShowsThisVeryCode() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/hedgerow/ReadmeExampleTest.java"));
        String shown = source.substring(
                source.indexOf("// example begins\n") + "// example begins\n".length(),
                source.indexOf("        // example ends\n"));
        assertThat(Files.readString(Path.of("../README.md")))
                .contains(shown.stripTrailing().stripIndent());
    }
}
